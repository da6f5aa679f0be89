type Variables = Record<string, string>;

const tokens = (t: Record<string, string>): Variables => Object.fromEntries(Object.entries(t).map(([k, v]) => [`--${k}`, v]));

const light = {
  ink: '#1c2430', 'ink-2': '#4a5463', 'ink-3': '#5d6675', paper: '#faf7f1', card: '#fff', line: '#e6dfd3', 'line-2': '#d3cabb', edge: '#8b8272',
  brand: '#8a1c3b', 'brand-2': '#6e1430', 'brand-soft': '#f7e9ec', 'on-brand': '#fff', teal: '#0d5c5b', 'teal-soft': '#e3f0ee',
  maize: '#c98a00', 'maize-ink': '#7a5200', 'maize-soft': '#fbf1d9', leaf: '#2f6b34', 'leaf-soft': '#e6f1e4', sky: '#24527e', 'sky-soft': '#e6eef6',
  danger: '#b3261e', 'danger-soft': '#fbe9e7', focus: '#0b5fff', shadow: '0 1px 2px rgba(28,36,48,.06), 0 4px 16px rgba(28,36,48,.05)',
};
const dark = {
  ink: '#eef0f3', 'ink-2': '#b9c0cb', 'ink-3': '#a3abb8', paper: '#14171c', card: '#1c2128', line: '#2c333d', 'line-2': '#3c4552', edge: '#75808f',
  brand: '#f0899f', 'brand-2': '#f6aebd', 'brand-soft': '#3a1a24', 'on-brand': '#1c1016', teal: '#6cc7c2', 'teal-soft': '#12302f',
  maize: '#f0c04e', 'maize-ink': '#f0c04e', 'maize-soft': '#33290f', leaf: '#86cc8a', 'leaf-soft': '#173019', sky: '#8fbce8', 'sky-soft': '#15283b',
  danger: '#ff9d94', 'danger-soft': '#3b1715', focus: '#7aa7ff', shadow: 'none',
};

/** What Mantine paints with, said in the tokens of the design. */
const painted: Variables = {
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--brand-soft)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-brand-filled': 'var(--brand)',
  '--mantine-color-brand-filled-hover': 'var(--brand-2)',
  '--mantine-primary-color-filled': 'var(--brand)',
  '--mantine-primary-color-filled-hover': 'var(--brand-2)',
  '--mantine-primary-color-contrast': 'var(--on-brand)',
  '--mantine-color-brand-contrast': 'var(--on-brand)',
};

export const schemeVariables = {
  variables: {} as Variables,
  light: { ...tokens(light), ...painted },
  dark: { ...tokens(dark), ...painted },
};

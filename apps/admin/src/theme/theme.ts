import { createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#f7e9ec',
  '#edccd4',
  '#dda2b0',
  '#cc7389',
  '#bb4a66',
  '#a62e4e',
  '#8a1c3b',
  '#7c1835',
  '#6e1430',
  '#560e24',
];
const teal: MantineColorsTuple = [
  '#e3f0ee',
  '#c3dfdc',
  '#95c5c1',
  '#62a7a3',
  '#3a8a87',
  '#1e7270',
  '#0d5c5b',
  '#0a4f4e',
  '#084342',
  '#053231',
];
const maize: MantineColorsTuple = [
  '#fbf1d9',
  '#f6e2b0',
  '#efce7c',
  '#e6b846',
  '#daa41c',
  '#c98a00',
  '#a87200',
  '#7a5200',
  '#614200',
  '#4a3200',
];
const leaf: MantineColorsTuple = [
  '#e6f1e4',
  '#cbe2c8',
  '#a3cba0',
  '#78b178',
  '#549655',
  '#3f7d43',
  '#2f6b34',
  '#285c2d',
  '#214d26',
  '#19391d',
];
const sky: MantineColorsTuple = [
  '#e6eef6',
  '#c9daea',
  '#9dbcd9',
  '#6e9bc4',
  '#487eae',
  '#326799',
  '#24527e',
  '#1e466d',
  '#18395a',
  '#112942',
];

/** Greys of the dark paper, for what Mantine paints by itself. */
const dark: MantineColorsTuple = [
  '#eef0f3',
  '#b9c0cb',
  '#a3abb8',
  '#75808f',
  '#4a5463',
  '#2c333d',
  '#20262e',
  '#1c2128',
  '#14171c',
  '#0e1115',
];

/** The tokens of the design as Mantine knows them: cochineal, Andean teal, maize; serif of the system for headings; targets of 44 px. */
export const theme = createTheme({
  colors: { dark, brand, teal, maize, leaf, sky },
  primaryColor: 'brand',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontFamily: 'ui-serif, "Iowan Old Style", "Noto Serif", Georgia, serif', fontWeight: '600' },
  defaultRadius: 8,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Long Spanish verbs take two lines on a phone, and the button grows with them.
    Button: {
      defaultProps: { size: 'md' },
      styles: {
        root: { height: 'auto', paddingBlock: 3 },
        inner: { minHeight: 'calc(var(--button-height) - 8px)' },
        label: { whiteSpace: 'normal' },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', comboboxProps: { transitionProps: { duration: 0 } } } },
    NativeSelect: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // The scroll lock writes a <style> tag, which the policy of the page refuses: base.css holds the page still instead.
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Cerrar' },
        // A touch beside a form must not throw away what is written in it.
        closeOnClickOutside: false,
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 0 },
        radius: 10,
      },
    },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } },
    Alert: { defaultProps: { radius: 10 } },
  },
});

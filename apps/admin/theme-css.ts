import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import type { Plugin } from 'vite';
import { schemeVariables } from './src/theme/scheme-variables.js';
import { theme } from './src/theme/theme.js';

const virtualName = 'virtual:theme.css';
const resolvedName = '\0theme.css';

/** The variables that Mantine would write into a <style> tag at start, as a file: the policy of the page allows no inline style. */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === virtualName ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null;
      const base = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
      const merged = {
        variables: { ...base.variables, ...schemeVariables.variables },
        light: { ...base.light, ...schemeVariables.light, '--mantine-color-scheme': 'light' },
        dark: { ...base.dark, ...schemeVariables.dark, '--mantine-color-scheme': 'dark' },
      };
      return convertCssVariables(merged, ':root');
    },
  };
}

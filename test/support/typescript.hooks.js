import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url);

export async function resolve(specifier, context, next) {
  const alias = /^@lib\/([^/]+)$/.exec(specifier);
  if (alias) return found(new URL(`libs/${alias[1]}/src/index.ts`, root));
  if (specifier.endsWith('.js') && /^(\.|\/|file:)/.test(specifier)) {
    const url = specifier.startsWith('/') ? pathToFileURL(specifier) : new URL(specifier, context.parentURL);
    if (!url.pathname.includes('/node_modules/') && !existsSync(fileURLToPath(url))) {
      for (const extension of ['.ts', '.tsx']) {
        const source = new URL(url.href.replace(/\.js$/, extension));
        if (existsSync(fileURLToPath(source))) return found(source);
      }
    }
  }
  return next(specifier, context);
}

const found = (url) => ({ url: url.href, format: 'module', shortCircuit: true });

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(url);
  // The aliases are resolved above, so that stack traces and `import.meta.url` name the sources.
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx: filename.endsWith('x') },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

import { svgPages } from './svg-pages.js';

const page = (at: number, letter: string): string =>
  `    <path class="typst-shape" fill="#fffff${at}" d="M 0 0"/>\n    <g transform="matrix(1 0 0 1 0 ${at * 100})">\n        <use xlink:href="#g${letter}"/>\n        <path d="x"/>\n    </g>`;
const symbol = (letter: string): string => `        <symbol id="g${letter}" overflow="visible">\n            <path d="${letter}"/>\n        </symbol>`;
const drawing = (pages: string[]): string =>
  `<svg class="typst-doc" viewBox="0 0 70 ${pages.length * 100}" width="70pt" height="${pages.length * 100}pt">\n${pages.join('\n')}\n    <defs id="glyph">\n${['A1', 'B2'].map(symbol).join('\n')}\n    </defs>\n    <defs id="clip-path">\n        <clipPath id="cF0"/>\n    </defs>\n</svg>`;

test('each page is a drawing of its own, with its ground and the letters that it shows', () => {
  const [first, second, ...others] = svgPages(drawing([page(0, 'A1'), page(1, 'B2')]));
  expect(others).toEqual([]);
  expect(first).toContain('viewBox="0 0 70 100"');
  expect(first).toContain('d="A1"');
  expect(first).not.toContain('d="B2"');
  expect(second).toContain('viewBox="0 100 70 100"');
  expect(second).toContain('height="100pt"');
  expect(second).toContain('<rect y="100" width="70" height="100" fill="#fffff1"/>');
  expect(second).toContain('d="B2"');
  expect(second).toContain('clipPath');
});

test('one page stays as it is, and so does what is not understood', () => {
  const one = drawing([page(0, 'A1')]);
  expect(svgPages(one)).toEqual([one]);
  expect(svgPages('<svg/>')).toEqual(['<svg/>']);
});

import { fileURLToPath } from 'node:url'

const FONT_FOLDER = 'node_modules/@fontsource-variable/source-sans-3/files'
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const SHEETS = ['design', 'tokens', 'font', 'base', 'frame', 'form', 'sign', 'month-mark', 'print']

const entry = (path: string, type: string): [string, { file: string; type: string }] => [
  path,
  { file: fileURLToPath(new URL(`../${path}`, import.meta.url)), type },
]

/**
 * A closed list of what a plain server may give out below one prefix (`/design/`): path -> file and media type. Pages
 * link `/design/src/design.css`; its relative addresses lead to the rest. Nothing else of the folder is reachable.
 */
export const DESIGN_FILES: ReadonlyMap<string, { readonly file: string; readonly type: string }> = new Map([
  ...SHEETS.map((name) => entry(`src/${name}.css`, 'text/css; charset=utf-8')),
  ...SUBSETS.map((name) => entry(`${FONT_FOLDER}/source-sans-3-${name}-wght-normal.woff2`, 'font/woff2')),
  entry('src/logo.svg', 'image/svg+xml'),
])

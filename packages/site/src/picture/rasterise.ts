import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Networks that show shared links take no SVG. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const WEIGHTS = [400, 600]

const read = (path: string) => readFile(createRequire(import.meta.url).resolve(path))

/** Loaded with the first picture: pages don't wait for it. The variable font of the pages would come out at its thinnest. */
let ready: Promise<Uint8Array[]> | undefined

async function load(): Promise<Uint8Array[]> {
  await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
  const names = WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => `source-sans-3-${subset}-${weight}-normal.woff2`))
  return Promise.all(names.map((name) => read(`@fontsource/source-sans-3/files/${name}`)))
}

/** An SVG as PNG. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= load()
  const font = { fontBuffers: await ready, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
  const drawing = new Resvg(svg, { font })
  try {
    return new Uint8Array(drawing.render().asPng())
  } finally {
    drawing.free()
  }
}

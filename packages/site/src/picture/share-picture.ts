import { COLOUR } from '@patronat/design/tokens.ts'
import { html } from 'hono/html'

/** What a shared link shows: one sentence, a smaller line, whose it is. */
export type SharePicture = { sentence: string; line: string }

const { paper, ink, 'ink-soft': soft, action, 'action-ink': light } = COLOUR.light
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 80]
/** Of the letters' height; half is what a letter of this font takes on average, with some room. */
const LETTER = 0.52

/** As SVG, 1200 x 630: words only, no face, nothing that could say where somebody is. */
export async function sharePictureSvg({ sentence, line }: SharePicture): Promise<string> {
  const size = sentence.length > 110 ? 52 : sentence.length > 50 ? 64 : 84
  const lines = wrap(sentence, size).slice(0, 6)
  const step = size * 1.18
  const foot = 190 + lines.length * step
  // A template gives a String object, and WebAssembly takes only the primitive.
  const drawing = await html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${WIDTH}"
    height="${HEIGHT}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
  >
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}" />
    <rect width="${WIDTH}" height="14" fill="${action}" />
    <g font-family="Source Sans 3" fill="${ink}">
      ${lines.map((words, at) => html`<text x="${MARGIN}" y="${150 + at * step}" font-size="${size}" font-weight="600">${words}</text>`)}
      ${wrap(line, 36)
        .slice(0, 2)
        .map(
          (words, at) =>
            html`<text x="${MARGIN}" y="${foot - 20 + at * 44}" font-size="36" fill="${soft}">${words}</text>`,
        )}
      <rect x="${MARGIN}" y="524" width="56" height="56" rx="9" fill="${action}" />
      <g fill="${light}">
        <circle cx="93.5" cy="552" r="6" />
        <circle cx="108.5" cy="552" r="6" />
      </g>
      <circle cx="123" cy="552" r="4.6" fill="none" stroke="${light}" stroke-width="3" />
      <text x="${MARGIN + 76}" y="564" font-size="36" font-weight="600">Patronat</text>
    </g>
  </svg>`
  return drawing.toString()
}

/** Lines that fit; nobody measures letters here, so with some room. */
function wrap(text: string, size: number): string[] {
  const most = Math.floor((WIDTH - 2 * MARGIN) / (size * LETTER))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.pop()
    if (last === undefined) lines.push(word)
    else if (last.length + word.length + 1 > most) lines.push(last, word)
    else lines.push(`${last} ${word}`)
  }
  return lines
}

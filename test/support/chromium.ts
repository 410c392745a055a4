import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium usually is, in the order of looking. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine. @throws with how to get one: a browser test is never skipped in silence */
function findChromium(): string {
  const named = process.env['CHROMIUM']
  const found = [named, ...PLACES].find((place) => place !== undefined && existsSync(place))
  if (found !== undefined && (named === undefined || found === named)) return found
  throw new Error(
    named === undefined
      ? 'The browser tests need Chromium, and there is none here. Debian and Ubuntu: apt-get install chromium. ' +
          'macOS: brew install --cask chromium. Elsewhere: set CHROMIUM to where it is.'
      : `CHROMIUM is set to ${named}, and there is nothing. Set it to where Chromium is, or take it away.`,
  )
}

export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: FLAGS })

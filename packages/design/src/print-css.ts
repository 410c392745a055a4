import { mkdirSync, writeFileSync } from 'node:fs'
import { galleryPage } from './gallery.ts'
import { logo } from './logo.ts'
import { tokensCss } from './tokens-css.ts'

writeFileSync(new URL('tokens.css', import.meta.url), tokensCss())
writeFileSync(new URL('logo.svg', import.meta.url), `${logo()}\n`)

// To look at, not committed: it is made of the functions that it shows.
mkdirSync(new URL('../dist/', import.meta.url), { recursive: true })
writeFileSync(new URL('../dist/gallery.html', import.meta.url), galleryPage())

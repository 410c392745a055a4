import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAIL_LANGUAGES } from './letter.ts'
import { renderMail } from './render-mail.ts'
import { sample } from './sample.ts'
import type { TemplateName } from './template.ts'
import { TEMPLATE } from './template.ts'

const names = Object.keys(TEMPLATE) as TemplateName[]

/** Writes every mail in every language as `<template>.<language>.html` and `.txt`, and an `index.html`. Returns the HTML files. */
export const writeGallery = (folder: string): string[] => {
  mkdirSync(folder, { recursive: true })
  const files = names.flatMap((name) =>
    MAIL_LANGUAGES.map((language) => {
      const mail = renderMail(name, language, sample(language)[name])
      writeFileSync(join(folder, `${name}.${language}.txt`), `${mail.subject}\n\n${mail.text}`)
      writeFileSync(join(folder, `${name}.${language}.html`), mail.html)
      return `${name}.${language}.html`
    }),
  )
  const items = files.map(
    (file) => `<li><a href="${file}">${file}</a> <a href="${file.replace('.html', '.txt')}">text</a></li>`,
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mails</title><h1>Mails</h1><ul>${items.join('')}</ul></html>`,
  )
  return files.map((file) => join(folder, file))
}

// node packages/mail/src/gallery.ts FOLDER
if (import.meta.main && process.argv[2] !== undefined) writeGallery(process.argv[2])

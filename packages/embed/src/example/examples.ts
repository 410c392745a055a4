import type { Language } from '../language/language.ts'
import activities from './activities.graphql?raw'
import cases from './cases.graphql?raw'
import coverage from './coverage.graphql?raw'
import house from './house.graphql?raw'
import months from './months.graphql?raw'
import pages from './pages.graphql?raw'
import region from './region.graphql?raw'
import search from './search.graphql?raw'
import waiting from './waiting.graphql?raw'
import withheld from './withheld.graphql?raw'

type Example = { query: string; title: Readonly<Record<Language, string>> }

/** Queries to begin with, the easiest first. A test runs every one. */
export const EXAMPLES: readonly Example[] = [
  {
    query: waiting,
    title: {
      en: 'Who waits longest for a patron?',
      uk: 'Хто найдовше чекає на патрона?',
      de: 'Wer wartet am längsten auf eine Patenschaft?',
    },
  },
  {
    query: coverage,
    title: {
      en: 'How many have a patron who speaks?',
      uk: 'Скільки людей мають патрона, який говорить?',
      de: 'Für wie viele wird gesprochen?',
    },
  },
  {
    query: search,
    title: { en: 'Who is called like this?', uk: 'Кого так звати?', de: 'Wer heißt so?' },
  },
  {
    query: region,
    title: {
      en: 'Who is held in one region?',
      uk: 'Кого утримують в одному регіоні?',
      de: 'Wer wird in einer Region festgehalten?',
    },
  },
  {
    query: cases,
    title: { en: 'Case by case', uk: 'Справа за справою', de: 'Verfahren für Verfahren' },
  },
  {
    query: activities,
    title: { en: 'What did patrons do lately?', uk: 'Що патрони зробили нещодавно?', de: 'Was wurde zuletzt getan?' },
  },
  {
    query: months,
    title: { en: 'Pledges, month by month', uk: 'Патронати, місяць за місяцем', de: 'Patenschaften, Monat für Monat' },
  },
  {
    query: house,
    title: { en: 'The members of one house', uk: 'Члени одного парламенту', de: 'Die Mitglieder eines Parlaments' },
  },
  {
    query: pages,
    title: {
      en: 'All people, page by page',
      uk: 'Усі люди, сторінка за сторінкою',
      de: 'Alle Menschen, Seite für Seite',
    },
  },
  {
    query: withheld,
    title: { en: 'What is withheld?', uk: 'Чого не опубліковано?', de: 'Was wird zurückgehalten?' },
  },
]

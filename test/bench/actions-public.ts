import { documentsOf } from './document.ts'
import { type Action, PAGE, reads, TYPED } from './action.ts'
import type { Scene } from './scene.ts'

/** Anybody at the public site, and a partner's page. */
export function publicActions({ house, known, patron }: Scene): Action[] {
  const [site, embed] = [documentsOf('site'), documentsOf('embed')]
  const { slug } = known.data
  return reads('public', () => house.visitor('public'), [
    ['first page', site('Home')],
    ['list of people', site('PrisonerList'), { first: PAGE }],
    ['page of a person', site('Person'), { slug }],
    ['share picture of a person', site('PersonPicture'), { slug }],
    ['page of a patron', site('Member'), { slug: patron.member.data.slug }],
    ['cases', site('Cases')],
    ['corrections', site('Corrections'), { first: PAGE, since: '2026-01-01T00:00:00Z' }],
    ['members of a house', site('HouseMembers'), { code: 'eu-ep', first: PAGE }],
    ['campaigns', site('Campaigns')],
    ['coverage', site('Coverage')],
    ['search', site('Search'), { text: TYPED, first: PAGE }],
    ['dashboard: coverage', embed('Coverage')],
    ['dashboard: rows of months', embed('MonthRows')],
    ['dashboard: latest activities', embed('LatestActivities')],
    ['dashboard: longest waiting', embed('LongestWaiting')],
  ])
}

import { randomUUID } from 'node:crypto'
import { documentPledge } from '@patronat/core/pledge/pledge.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import { addOffice, at, declaredBy, pledgeIn } from '../support/pledges.ts'
import { documentsOf } from './document.ts'
import { type Action, ask, reads, writes } from './action.ts'
import { statement } from './fill.ts'
import type { Scene } from './scene.ts'

/** A parliamentarian's office. */
export function officeActions({ house, world, known, patron, assistant }: Scene): Action[] {
  const office = documentsOf('office')
  const { pledge } = patron
  const own = writes('office', assistant)
  /** By an office that has nothing yet. */
  const byNewcomer = (name: string, operation: string, prepare: (by: Newcomer) => Promise<object>): Action => ({
    surface: 'office',
    name,
    prepare: async () => {
      const by = await addOffice(world)
      const input = await prepare(by)
      const visitor = await house.officeVisitor(by.actor.mailbox)
      return () => ask(visitor, office(operation), { input })
    },
  })
  const setOf = { undertakingSet: world.undertakingSet.id }

  return [
    ...reads('office', () => assistant, [
      ['choose among prisoners', office('Choose')],
      ['look for a prisoner', office('People'), { name: 'Zubritzka' }],
      ['a person', office('PrisonerPage'), { slug: known.data.slug }],
      ['before a draft', office('Intend'), { slug: known.data.slug }],
      ['look for the member', office('Members'), { legislature: 'eu-ep', name: 'Beispeil' }],
      ['houses', office('Legislatures')],
      ['my pledges', office('Viewer')],
      ['my pledge', office('PledgePage'), { id: pledge.id }],
      ['dossier to print', office('Dossier'), { id: pledge.id }],
      ['mailboxes', office('Mailboxes')],
    ]),
    byNewcomer('draft', 'DraftPledge', async (by) => ({
      office: by.office.id,
      prisoner: known.id,
      campaign: world.campaign.id,
      commandId: by.office.id,
    })),
    byNewcomer('submit', 'SubmitPledge', async (by) => {
      const draft = await pledgeIn(world, 'DRAFT', { prisoner: known, office: by })
      return { ...at(draft.pledge), ...setOf, commandId: by.office.id }
    }),
    byNewcomer('confirm what was documented', 'ConfirmPledge', async (by) => {
      await registerOffice(world.core, by.actor, { parliamentarianId: by.member.id, language: 'en' })
      const { prisoner: ward } = await pledgeIn(world, 'DRAFT')
      const documented = await documentPledge(world.core, world.actors.moderator, {
        parliamentarianId: by.member.id,
        legislatureId: world.parliament.id,
        prisonerId: ward.id,
        campaignId: world.campaign.id,
        jointId: null,
        declaration: { ...declaredBy(by), url: 'https://news.example/they-said-it' },
      })
      return { ...at(documented), ...setOf, office: by.office.id, commandId: by.office.id }
    }),
    own('report', office('ReportActivities'), async () => {
      const { pledgeId, kind, on, url, language } = statement(pledge.id)
      // A link counts once under a pledge: each time another one.
      return { pledges: [pledgeId], kind, on, url: `${url}?${randomUUID()}`, language }
    }),
  ]
}

type Newcomer = Awaited<ReturnType<typeof addOffice>>

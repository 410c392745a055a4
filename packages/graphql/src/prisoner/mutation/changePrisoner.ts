import { permit } from '@patronat/core/actor/permission.ts'
import type { DetentionEvent } from '@patronat/core/prisoner/detention.ts'
import { changePrisoner, type PrisonerChange } from '@patronat/core/prisoner/prisoner.ts'
import type { LocalText } from '@patronat/core/text/local-text.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { PrisonerView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'
import { ChangePrisonerInput } from '../prisoner.input.ts'
import { shown } from '../prisoner.record.ts'
import { sourceOf } from './given.ts'

type Given = typeof ChangePrisonerInput.$inferInput

const textOrNone = (texts: Parameters<typeof textOf>[0], field: string): LocalText | null =>
  texts.length === 0 ? null : textOf(texts, field)

const eventOf = ({ type, dates, place, facility, sources }: NonNullable<Given['history']>[number]): DetentionEvent => ({
  type,
  dates: dates.map(({ date, source }) => ({ date, source: sourceOf(source) })),
  place: place ?? null,
  facility:
    facility == null
      ? null
      : {
          name: facility.name,
          region: facility.region ?? null,
          country: facility.country ?? null,
          postalAddress:
            facility.postalAddress == null
              ? null
              : { ...facility.postalAddress, source: sourceOf(facility.postalAddress.source) },
        },
  sources: sources.map(sourceOf),
})

/** Only what was named: a field that is left out stays as it is. */
function changeOf(input: Given): PrisonerChange {
  const { names, pronunciation, history, charges, recognitions, summary, health, sources } = input
  return {
    ...(names && { names: names.map(({ source, ...name }) => ({ ...name, source: source ?? null })) }),
    ...(pronunciation && { pronunciation: textOrNone(pronunciation, 'pronunciation') }),
    ...(history && { history: history.map(eventOf) }),
    ...(input.case !== undefined && { caseId: input.case }),
    ...(charges && {
      charges: charges.map(({ assessment, ...charge }) => ({ ...charge, assessment: assessment ?? null })),
    }),
    ...(input.sentenceMonths !== undefined && { sentenceMonths: input.sentenceMonths }),
    ...(recognitions && {
      recognitions: recognitions.map(({ criteria, date, source, ...given }) => ({
        ...given,
        criteria: criteria ?? null,
        date: date ?? null,
        source: sourceOf(source),
      })),
    }),
    ...(summary && { summary: textOrNone(summary, 'summary') }),
    ...(health && { health: textOrNone(health, 'health') }),
    ...(sources && { sources: sources.map(sourceOf) }),
    ...(input.lastConfirmed !== undefined && { lastConfirmed: input.lastConfirmed }),
  }
}

builder.mutationField('changePrisoner', (t) =>
  t.field({
    type: PrisonerView,
    ...consoleOnly,
    errors: failing,
    description:
      'Changes one section of a record, or several. An end of detention becomes public when it is confirmed.',
    args: { input: t.arg({ type: ChangePrisonerInput, required: true, description: 'Whom, what and why.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'prisoner:write')
      const { id, expectedVersion, commandId, reason } = input
      const correction = textOrNone(input.correction ?? [], 'correction')
      const given = { id, expectedVersion, reason, change: changeOf(input), correction }
      return shown(await changePrisoner(core, actor, given, { id: commandId, input: given }))
    },
  }),
)

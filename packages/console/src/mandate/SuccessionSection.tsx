import { Link, Typography } from '@mui/material'
import { AutocompleteInput, ReferenceInput, required } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ParliamentarianRowFragment, PledgePageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { useMandateLine } from './use-mandate-line.ts'

type Part = { pledge: PledgePageFragment }

const Neighbour = ({ of }: { of: PledgePageFragment['succeeds'] }) =>
  of && (
    <Link component={RouterLink} to={`/pledges/${of.id}/show`}>
      {of.parliamentarian.name}
    </Link>
  )

const Propose = ({ pledge }: Part) => {
  const t = useText()
  return (
    <ActButton
      resource="pledges"
      record={pledge}
      act="proposeHandOver"
      label={t('mandate.propose')}
      title={t('mandate.proposeTitle', { name: pledge.parliamentarian.name })}
      bounds={t('mandate.proposeBounds')}
      done={t('mandate.proposed')}
    >
      <ReferenceInput source="successor" reference="parliamentarians">
        <AutocompleteInput
          label={t('mandate.successor')}
          optionText={(one?: ParliamentarianRowFragment) =>
            one === undefined ? '' : [one.name, one.legislature?.name].filter(Boolean).join(', ')
          }
          filterToQuery={(name: string) => ({ name })}
          helperText={t('mandate.successorHelp')}
          validate={required()}
        />
      </ReferenceInput>
      <ReasonInput />
    </ActButton>
  )
}

/** What a proposal of a hand-over has come to. */
const useHandOverLine = () => {
  const t = useText()
  const format = useFormat()
  return ({ handOver }: PledgePageFragment): string | null => {
    if (handOver === null) return null
    const { on, byOffice, isOpen, answer, answerUntil } = handOver
    const asked = t(byOffice ? 'mandate.byOffice' : 'mandate.byCampaign', {
      name: handOver.to.name,
      date: format.date(on),
    })
    if (answer !== null) return `${asked} ${t(`word.handOverAnswer.${answer}`)}`
    return `${asked} ${t(isOpen ? 'mandate.answerUntil' : 'mandate.noAnswer', { date: format.date(answerUntil) })}`
  }
}

/** Who was patron before, who is after, who is asked; and how the patron stands in the houses. */
export const SuccessionSection = ({ pledge }: Part) => {
  const t = useText()
  const mandateLine = useMandateLine()
  const handOverLine = useHandOverLine()
  const { mandate, handOver, succeeds, succeededBy, state } = pledge
  const isOpen = handOver?.isOpen === true
  const isActive = state === 'ACTIVE'
  if (!isActive && handOver === null && succeeds === null && succeededBy === null) return null
  return (
    <Section title={t('mandate.succession')} tone={isActive && (isOpen || mandate.state !== 'SITS') ? 'wait' : 'plain'}>
      <Terms
        rows={[
          [t('mandate.title'), isActive ? mandateLine(mandate) : null],
          [t('mandate.carriesOn'), succeeds && <Neighbour key="before" of={succeeds} />],
          [t('mandate.carriedOnBy'), succeededBy && <Neighbour key="after" of={succeededBy} />],
          [t('mandate.handOver'), handOverLine(pledge)],
        ]}
      />
      {isActive && !isOpen && (
        <>
          {handOver === null && (
            <Typography variant="body2" color="text.secondary">
              {t('mandate.noHandOver')}
            </Typography>
          )}
          <div>
            <Propose pledge={pledge} />
          </div>
        </>
      )}
      {isActive && isOpen && (
        <div>
          <ActButton
            resource="pledges"
            record={pledge}
            act="withdrawHandOver"
            label={t('mandate.withdraw')}
            title={t('mandate.withdrawTitle', { name: handOver.to.name })}
            bounds={t('mandate.withdrawBounds')}
            done={t('mandate.withdrawn')}
            startsAt="submit"
          />
        </div>
      )}
    </Section>
  )
}

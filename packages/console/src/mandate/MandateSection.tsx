import { Typography } from '@mui/material'
import { DateInput, FormDataConsumer, required, SelectInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { ParliamentarianPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { enMandateWords } from '../provider/i18n/message/en-mandate.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Part = { member: ParliamentarianPageFragment }

const CAUSES = Object.keys(enMandateWords.mandateEndCause) as (keyof typeof enMandateWords.mandateEndCause)[]

const EndMandate = ({ member, legislature }: Part & { legislature: string }) => {
  const t = useText()
  return (
    <ActButton
      resource="parliamentarians"
      record={member}
      act="endMandate"
      label={t('mandate.end')}
      title={t('mandate.endTitle', { name: member.name })}
      bounds={t('mandate.endBounds')}
      done={t('mandate.ended')}
      toData={({ cause, on, mailboxUntil, reason }) => ({
        legislature,
        cause: cause as (typeof CAUSES)[number],
        on: on as string,
        // Of somebody who died no mailbox works on.
        mailboxUntil: cause === 'DIED' ? null : (mailboxUntil as string),
        reason: reason as string,
      })}
    >
      <SelectInput
        source="cause"
        label={t('mandate.cause')}
        choices={CAUSES.map((id) => ({ id, name: t(`word.mandateEndCause.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <DateInput source="on" label={t('mandate.lastDay')} validate={required()} helperText={false} />
      <FormDataConsumer<{ cause?: string }>>
        {({ formData }) =>
          formData.cause === 'DIED' ? (
            <Typography variant="body2">{t('mandate.diedBounds')}</Typography>
          ) : (
            <DateInput
              source="mailboxUntil"
              label={t('mandate.mailboxUntil')}
              helperText={t('mandate.mailboxUntilHelp')}
              validate={required()}
            />
          )
        }
      </FormDataConsumer>
      <ReasonInput />
    </ActButton>
  )
}

/** How somebody stands in the houses: a seat, one that ended, or none; and what can be said about it. */
export const MandateSection = ({ member }: Part) => {
  const t = useText()
  const format = useFormat()
  const { mandateEnd: end, withoutSeat, role, legislature } = member
  return (
    <Section title={t('mandate.title')}>
      <Typography>
        {t(
          withoutSeat !== null ? `word.withoutSeat.${withoutSeat}` : member.isMember ? 'mandate.sits' : 'mandate.over',
        )}
      </Typography>
      <Terms
        rows={[
          [t('mandate.role'), role],
          [t('mandate.lastDay'), end && `${format.date(end.on)}, ${t(`word.mandateEndCause.${end.cause}`)}`],
          [t('mandate.mailboxUntil'), end && format.date(end.mailboxUntil)],
        ]}
      />
      <div>
        {member.isMember && legislature !== null && <EndMandate member={member} legislature={legislature.id} />}
        {!member.isMember && withoutSeat === null && end?.cause !== 'DIED' && (
          <ActButton
            resource="parliamentarians"
            record={member}
            act="goOnWithoutSeat"
            label={t('mandate.goOn')}
            title={t('mandate.goOnTitle', { name: member.name })}
            bounds={t('mandate.goOnBounds')}
            done={t('mandate.goesOn')}
          >
            <ReasonInput />
          </ActButton>
        )}
      </div>
    </Section>
  )
}

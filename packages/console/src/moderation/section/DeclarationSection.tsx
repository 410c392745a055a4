import { Button, Typography } from '@mui/material'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Fact } from '../../look/Fact.tsx'
import { OutLink } from '../../look/OutLink.tsx'
import { Section } from '../../look/Section.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'
import type { DeclarationOpening } from '../use-declaration-opening.ts'

type Given = { pledge: PledgePageFragment; opening: DeclarationOpening }

/** The evidence. It has to be opened before it can be believed. */
export const DeclarationSection = ({ pledge, opening }: Given) => {
  const t = useText()
  const format = useFormat()
  const { declaration, declarationOpenedAt, campaign } = pledge
  if (declaration === null) {
    return (
      <Section title={t('review.declaration.title')} tone="wait">
        <Fact state="warning">{t('review.declaration.none')}</Fact>
      </Section>
    )
  }
  const deadline = campaign?.declarationDeadline ?? null
  const when = deadline === null ? {} : { date: format.date(deadline) }
  const lateWord = deadline === null ? t('review.declaration.lateBare') : t('review.declaration.late', when)
  return (
    <Section title={t('review.declaration.title')} tone={opening.isOpened ? 'plain' : 'wait'}>
      {declaration.url !== null && <OutLink url={declaration.url} onOpen={opening.record} />}
      {declaration.transcript !== null && (
        <Typography>
          {t('review.declaration.transcript')}: {declaration.transcript}
        </Typography>
      )}
      <Fact state={declaration.late ? 'due' : 'yes'}>
        {format.date(declaration.on)}, {t(`word.channel.${declaration.channel}`)}
        {declaration.late && `, ${lateWord}`}
        {!declaration.late && deadline !== null && `, ${t('review.declaration.onTime', when)}`}
      </Fact>
      {declarationOpenedAt === null ? (
        <>
          <Button variant="contained" onClick={opening.open} loading={opening.isPending} sx={{ justifySelf: 'start' }}>
            {t(opening.isLink ? 'review.declaration.open' : 'review.declaration.read')}
          </Button>
          <Typography variant="body2" color="text.secondary">
            {t(opening.isLink ? 'review.declaration.openHint' : 'review.declaration.readHint')}
          </Typography>
        </>
      ) : (
        <Fact state="yes">{t('review.declaration.opened', { date: format.moment(declarationOpenedAt) })}</Fact>
      )}
    </Section>
  )
}

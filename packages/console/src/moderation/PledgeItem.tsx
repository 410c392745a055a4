import { Alert, Box } from '@mui/material'
import { useGetOne } from 'react-admin'
import { History } from '../audit/History.tsx'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { BecomesPublic } from './section/BecomesPublic.tsx'
import { ClaimHeader } from './section/ClaimHeader.tsx'
import { DeclarationSection } from './section/DeclarationSection.tsx'
import { EarlierSection } from './section/EarlierSection.tsx'
import { ExcludedBanner } from './section/ExcludedBanner.tsx'
import { JointSection } from './section/JointSection.tsx'
import { NamesakeSection } from './section/NamesakeSection.tsx'
import { OfficeSection } from './section/OfficeSection.tsx'
import { PersonSection } from './section/PersonSection.tsx'
import { SecondPersonSection } from './section/SecondPersonSection.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { QuestionItem } from './QuestionItem.tsx'
import { useDeclarationOpening } from './use-declaration-opening.ts'
import { useKeys } from './use-keys.ts'
import type { ItemGiven } from './ItemBar.tsx'

/** Everything that the decision about a pledge needs, on one screen, and the decision. */
export const PledgeItem = ({ id, ...around }: ItemGiven) => {
  const t = useText()
  const { data: pledge, error } = useGetOne<PledgePageFragment>('review', { id, meta: WHOLE })
  const opening = useDeclarationOpening(pledge)
  useKeys(pledge?.declaration ? { open: opening.open } : {})

  if (error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  if (pledge === undefined) return <Waiting />
  // Accepted long ago: it is not the pledge that waits, but something about it.
  if (pledge.state === 'ACTIVE' || pledge.state === 'ENDED') return <QuestionItem pledge={pledge} {...around} />
  return (
    <Box component="article">
      <ClaimHeader pledge={pledge} />
      <ExcludedBanner pledge={pledge} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <DeclarationSection pledge={pledge} opening={opening} />
          <OfficeSection pledge={pledge} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <JointSection pledge={pledge} />
          <SecondPersonSection pledge={pledge} />
          <NamesakeSection pledge={pledge} />
          <BecomesPublic pledge={pledge} />
          <EarlierSection pledge={pledge} />
          <PersonSection prisoner={pledge.prisoner} />
          <Section title={t('pledge.history')}>
            <History record={id} />
          </Section>
        </Box>
      </Box>
      <DecisionBar pledge={pledge} {...around} />
    </Box>
  )
}

import { Box } from '@mui/material'
import { required, SelectInput } from 'react-admin'
import { ListInput } from '../act/ListInput.tsx'
import type { UndertakingCounts, UndertakingKind } from '../generated/graphql.ts'
import { TextInputs } from '../language/TextInputs.tsx'
import { enCampaignWords } from '../provider/i18n/message/en-campaign.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'

const KINDS = Object.keys(enWords.activity) as UndertakingKind[]
const COUNTS = Object.keys(enCampaignWords.counts) as UndertakingCounts[]

/** The points of a set: what each is, how it counts, what it says in each language. */
export const PointInputs = () => {
  const t = useText()
  return (
    <ListInput source="undertakings" label={t('undertaking.point')} isOrdered>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          width: '100%',
        }}
      >
        <SelectInput
          source="kind"
          label={t('undertaking.kind')}
          choices={KINDS.map((id) => ({ id, name: t(`word.activity.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
        <SelectInput
          source="counts"
          label={t('undertaking.counts')}
          choices={COUNTS.map((id) => ({ id, name: t(`word.counts.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
      </Box>
      <TextInputs source="text" label={t('record.text')} rows={3} max={600} />
    </ListInput>
  )
}

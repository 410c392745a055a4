import { Box, Typography } from '@mui/material'
import { OutLink, isWebAddress } from '../look/OutLink.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Mailbox = { address: string; source: string; checkedOn: string }

const sameMailbox = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase()

/** Addresses that the roster publishes, each with its source; the one that the office used stands out. */
export const MailboxList = ({ mailboxes, used }: { mailboxes: readonly Mailbox[]; used?: string | undefined }) => {
  const t = useText()
  const format = useFormat()
  if (mailboxes.length === 0) return t('review.office.publishedNone')
  return mailboxes.map(({ address, source, checkedOn }) => (
    <Box key={address}>
      <Box component={sameMailbox(address, used) ? 'strong' : 'span'}>{address}</Box>
      <Typography variant="caption" color="text.secondary" component="div">
        {isWebAddress(source) ? <OutLink url={source} /> : source},{' '}
        {t('review.office.checked', { date: format.date(checkedOn) })}
      </Typography>
    </Box>
  ))
}

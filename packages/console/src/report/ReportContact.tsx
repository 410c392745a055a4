import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { required, TextInput, useCanAccess } from 'react-admin'
import { ActDialog } from '../act/ActDialog.tsx'
import type { ReportPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'

/** How the writer can be reached: shown only after saying what for, and only until the page is left. */
export const ReportContact = ({ report }: { report: ReportPageFragment }) => {
  const t = useText()
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'revealReportContact' })
  const [isOpen, setOpen] = useState(false)
  const [contact, setContact] = useState<string | null>(null)
  const says = contact ?? (report.hasContact ? t('report.contactSealed') : t('report.contactNone'))
  return (
    <Section title={t('report.contact')}>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} aria-live="polite">
        {says}
      </Typography>
      {report.hasContact && contact === null && canAccess === true && (
        <div>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {t('report.reveal')}
          </Button>
        </div>
      )}
      {isOpen && (
        <ActDialog
          resource="reports"
          act="revealReportContact"
          record={report}
          title={t('report.revealTitle')}
          bounds={t('report.revealBounds')}
          submit={t('report.reveal')}
          onDone={(result) => setContact((result as { contact?: string | null }).contact ?? t('report.contactNone'))}
          onClose={() => setOpen(false)}
        >
          <TextInput source="purpose" label={t('report.purpose')} validate={required()} />
        </ActDialog>
      )}
    </Section>
  )
}

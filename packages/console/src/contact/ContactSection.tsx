import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useCanAccess, useGetList } from 'react-admin'
import type { ContactRowFragment } from '../generated/graphql.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { ContactDialog } from './ContactDialog.tsx'

const Contact = ({ contact }: { contact: ContactRowFragment }) => {
  const t = useText()
  const format = useFormat()
  const { kind, on, summary, nextStep, nextStepOn, owner } = contact
  const next = [
    nextStep !== null && t('contact.next', { what: nextStep }),
    nextStepOn !== null && t('contact.by', { date: format.date(nextStepOn) }),
  ]
  return (
    <Box component="li" sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Mark word={t(`word.contactKind.${kind}`)} />
        <Typography variant="body2" color="text.secondary">
          {[format.date(on), owner?.name].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{summary}</Typography>
      {next.some(Boolean) && <Typography color="secondary.main">{next.filter(Boolean).join(', ')}</Typography>}
    </Box>
  )
}

const Log = ({ parliamentarian }: { parliamentarian: string }) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { canAccess: mayWrite } = useCanAccess({ resource: 'contacts', action: 'create' })
  const { data = [] } = useGetList<ContactRowFragment>('contacts', {
    filter: { parliamentarian },
    pagination: { page: 1, perPage: 50 },
  })
  return (
    <Section
      title={t('contact.title')}
      actions={
        mayWrite === true && (
          <div>
            <Button variant="outlined" onClick={() => setOpen(true)}>
              {t('contact.add')}
            </Button>
          </div>
        )
      }
    >
      <Typography variant="body2" color="text.secondary">
        {t('contact.sealed')}
      </Typography>
      {data.length === 0 && <Typography color="text.secondary">{t('contact.none')}</Typography>}
      {data.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {data.map((contact) => (
            <Contact key={contact.id} contact={contact} />
          ))}
        </Box>
      )}
      {isOpen && <ContactDialog parliamentarian={parliamentarian} onClose={() => setOpen(false)} />}
    </Section>
  )
}

/** What was said with a member, for who works with members; nobody else sees that there is a log. */
export const ContactSection = ({ parliamentarian }: { parliamentarian: string }) => {
  const { canAccess } = useCanAccess({ resource: 'contacts', action: 'list' })
  return canAccess === true ? <Log parliamentarian={parliamentarian} /> : null
}

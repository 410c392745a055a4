import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Typography,
} from '@mui/material'
import { useText } from '../provider/i18n/text.ts'
import { startOn } from '../look/start-on.ts'
import { KEY_BINDINGS } from './key-binding.ts'
import { useKeysOn } from './use-keys.ts'

export const KeyHelp = ({ onClose }: { onClose: () => void }) => {
  const t = useText()
  const [on, setOn] = useKeysOn()
  return (
    <Dialog open onClose={onClose} aria-labelledby="key-help" maxWidth="xs" fullWidth slotProps={startOn('button')}>
      <DialogTitle id="key-help">{t('keys.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: '3rem 1fr', rowGap: 1, alignItems: 'center' }}
        >
          {KEY_BINDINGS.map(({ key, deed }) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <dt>
                <Box component="kbd" sx={{ px: 1, py: 0.25, border: 1, borderColor: 'divider', borderRadius: 1 }}>
                  {key}
                </Box>
              </dt>
              <Box component="dd" sx={{ m: 0 }}>
                {t(`keys.${deed}`)}
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          control={<Switch checked={on} onChange={(_, checked) => setOn(checked)} />}
          label={t('keys.on')}
        />
        <Typography variant="body2" color="text.secondary">
          {t('keys.bounds')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('console.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

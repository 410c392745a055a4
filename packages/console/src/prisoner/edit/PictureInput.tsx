import { Box, Button, FormHelperText } from '@mui/material'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { required, useInput } from 'react-admin'
import { useText } from '../../provider/i18n/text.ts'
import { type Drawn, reEncode } from './re-encode.ts'

/** Chooses a picture, and shows what will be sent: drawn anew, smaller, with nothing else in it. */
export const PictureInput = ({ isRequired }: { isRequired: boolean }) => {
  const t = useText()
  const id = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const { field, fieldState } = useInput({ source: 'picture', ...(isRequired && { validate: required() }) })

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file === undefined || canvas.current === null) return
    const made = await reEncode(file, canvas.current).catch(() => null)
    setDrawn(made)
    setUnreadable(made === null)
    field.onChange(made?.base64 ?? null)
  }

  const { error } = fieldState
  // A refusal of the server comes as a sentence, a missing picture as the key of one.
  const wrong = isUnreadable
    ? t('record.photo.unreadable')
    : error && (error.message?.startsWith('@@') ? t('record.photo.missing') : error.message)
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 2, justifyItems: 'start' }}>
      <Box
        component="canvas"
        ref={canvas}
        aria-hidden
        hidden={drawn === null}
        sx={{ maxWidth: '100%', maxHeight: 240, borderRadius: 1 }}
      />
      <Button
        component="label"
        // The input within is what is pressed: a button around it would be a second stop that does nothing by key.
        role={undefined}
        tabIndex={-1}
        variant="outlined"
        sx={{ '&:focus-within': { outline: '3px solid', outlineOffset: 2 } }}
      >
        {t(drawn === null ? 'record.photo.choose' : 'record.photo.another')}
        <Box
          component="input"
          type="file"
          accept="image/*"
          aria-describedby={id}
          aria-invalid={wrong !== undefined}
          onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event)}
          sx={{ position: 'absolute', inset: 0, opacity: 0, cursor: 'pointer' }}
        />
      </Button>
      <FormHelperText id={id} error={wrong !== undefined} aria-live="polite" sx={{ m: 0 }}>
        {wrong ??
          (drawn === null
            ? t('record.photo.help')
            : t('record.photo.ready', {
                width: drawn.width,
                height: drawn.height,
                size: Math.ceil(drawn.bytes / 1000),
              }))}
      </FormHelperText>
    </Box>
  )
}

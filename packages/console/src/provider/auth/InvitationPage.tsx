import { Alert, Button, Typography } from '@mui/material'
import { useSearchParams } from 'react-router-dom'
import { useText } from '../i18n/text.ts'
import { SignInFrame } from './SignInFrame.tsx'
import { useSignIn } from './use-sign-in.ts'

/** Where the mail of an invitation leads: `#/invitation?token=`. Behind `#`, so the token is in no server's log. */
export const InvitationPage = () => {
  const t = useText()
  const [search] = useSearchParams()
  const invitation = search.get('token')
  const { signIn, isBusy, failed } = useSignIn()
  return (
    <SignInFrame title={t('signIn.invitation')}>
      {invitation === null || invitation === '' ? (
        <Alert severity="warning">{t('signIn.noToken')}</Alert>
      ) : (
        <>
          <Typography>{t('signIn.invitationHint')}</Typography>
          {failed !== null && (
            <Alert severity="error">
              {failed} {t('signIn.lost')}
            </Alert>
          )}
          <Button variant="contained" size="large" loading={isBusy} onClick={() => void signIn({ invitation })}>
            {t('signIn.enrol')}
          </Button>
        </>
      )}
    </SignInFrame>
  )
}

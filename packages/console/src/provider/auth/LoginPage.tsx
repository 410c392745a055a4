import { Alert, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useText } from '../i18n/text.ts'
import { SignInFrame } from './SignInFrame.tsx'
import { useSignIn } from './use-sign-in.ts'

const DEMO = '/local/'

/** On one machine there is a start page with demo sign-ins; anywhere else nothing answers there. */
const useDemo = () => {
  const { data } = useQuery({
    queryKey: ['demo'],
    queryFn: async () => (await fetch(DEMO, { method: 'HEAD', redirect: 'error' })).ok,
    retry: false,
  })
  return data === true
}

export const LoginPage = () => {
  const t = useText()
  const hasDemo = useDemo()
  const { signIn, isBusy, failed } = useSignIn()
  return (
    <SignInFrame title={t('signIn.title')}>
      <Typography>{t('signIn.hint')}</Typography>
      {failed !== null && <Alert severity="error">{failed}</Alert>}
      <Button variant="contained" size="large" loading={isBusy} onClick={() => void signIn({})}>
        {t('signIn.passkey')}
      </Button>
      {hasDemo && (
        <Button href={DEMO} variant="outlined">
          {t('signIn.demo')}
        </Button>
      )}
    </SignInFrame>
  )
}

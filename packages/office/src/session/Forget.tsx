import { type ReactNode, useState } from 'react'
import { dropErrand } from '../draft/errand.store.ts'
import { forgetAll } from '../draft/kept.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { href } from '../route/route.ts'

/** For a device that others use as well: takes away what was typed here; who is signed in stays so. */
export function Forget(): ReactNode {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  const forget = (): void => {
    forgetAll(localStorage)
    dropErrand()
    // Open forms hold it too: the page begins anew.
    location.assign(href('/'))
  }
  return (
    <>
      <Button className="quiet forget" onClick={() => setAsking(true)}>
        {t('forget.verb')}
      </Button>
      {asking ? (
        <Confirm
          title={t('forget.title')}
          verb={t('forget.confirm')}
          onConfirm={forget}
          onClose={() => setAsking(false)}
        >
          <p>{t('forget.what')}</p>
        </Confirm>
      ) : null}
    </>
  )
}

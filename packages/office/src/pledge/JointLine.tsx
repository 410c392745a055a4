import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'

/** Of a joint patronage: with whom, each a pledge of its own that can be ended alone. */
export function JointLine({ pledge }: { pledge: Pledge }): ReactNode {
  const { t } = useLanguage()
  if (pledge.joint.length === 0) return null
  return (
    <p>
      {t('together.with')}{' '}
      {pledge.joint.map(({ id, prisoner }, at) => (
        <span key={id}>
          {at === 0 ? '' : ', '}
          <Link to={`/pledge/${id}`}>{prisoner.name}</Link>
        </span>
      ))}
    </p>
  )
}

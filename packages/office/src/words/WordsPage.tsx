import type { ReactNode } from 'react'
import { Choice } from '../form/Choice.tsx'
import { CopyText } from '../form/CopyText.tsx'
import { AreaField } from '../form/Field.tsx'
import { useFormDraft } from '../form/use-form-draft.ts'
import { Page } from '../frame/Page.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PledgeDetail } from '../pledge/PledgePage.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { Link } from '../route/Link.tsx'
import { draftWords, mayTake, type Variant, VARIANTS } from './draft-words.ts'

/** A statement to begin with, from public facts only; it leaves this page in the office's own words. */
export function WordsPage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('words.tab')}>
      {(pledge) => (pledge.state === 'ACTIVE' ? <Words pledge={pledge} /> : <PledgeDetail pledge={pledge} />)}
    </WithPledge>
  )
}

const isVariant = (text: string): text is Variant => text in VARIANTS

function Words({ pledge }: { pledge: FullPledge }): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('words.title')} tab={t('words.tab')}>
      <p className="lead">{t('statement.for', { prisoner: pledge.prisoner.name })}</p>
      {pledge.silenceAsked ? (
        <p className="notice wait">
          <span>{t('words.silence')}</span>
        </p>
      ) : (
        <Draft pledge={pledge} />
      )}
      <div className="row">
        {pledge.silenceAsked ? null : (
          <Link className="button" to={`/pledge/${pledge.id}/statement`}>
            {t('statement.verb')}
          </Link>
        )}
        <Link className="button quiet" to={`/pledge/${pledge.id}`}>
          {t('form.back')}
        </Link>
      </div>
    </Page>
  )
}

function Draft({ pledge: { id, prisoner } }: { pledge: FullPledge }): ReactNode {
  const { t, since, language } = useLanguage()
  // By language too: what was changed in one is no text in another.
  const draft = useFormDraft(`words:${id}:${language}`, { variant: 'post', text: '', read: '' })
  const { variant, text: typed, read } = draft.typed
  const chosen = isVariant(variant) ? variant : 'post'
  const template = draftWords(t, chosen, {
    name: prisoner.name,
    since: prisoner.detainedSince === null ? null : since(prisoner.detainedSince),
    days: prisoner.daysInDetention?.days ?? null,
    body: prisoner.recognitions?.[0]?.body ?? null,
  })
  const text = typed === '' ? template : typed
  const isChanged = text.trim() !== template.trim()
  return (
    <>
      <p>{t('words.how')}</p>
      <fieldset>
        <legend>{t('words.variant')}</legend>
        {(Object.keys(VARIANTS) as Variant[]).map((one) => (
          <Choice
            key={one}
            type="radio"
            name="variant"
            label={t(`words.${one}`)}
            detail={t(`words.${one}.what`)}
            checked={one === chosen}
            // What somebody has written stays until they begin again.
            disabled={isChanged && one !== chosen}
            onChange={() => draft.change({ variant: one, text: '', read: '' })}
          />
        ))}
      </fieldset>
      <AreaField
        name="words"
        label={t('words.label')}
        hint={t('text.hint')}
        rows={8}
        lang={language}
        value={text}
        onValue={(value) => draft.change({ text: value })}
      />
      {isChanged ? (
        <p>
          <button type="button" className="quiet" onClick={() => draft.change({ text: '', read: '' })}>
            {t('text.again')}
          </button>
        </p>
      ) : (
        <Choice
          type="checkbox"
          name="read"
          label={t('words.read')}
          detail={t('words.read.what')}
          checked={read === template}
          onChange={() => draft.change({ read: read === template ? '' : template })}
        />
      )}
      {mayTake(template, text, read) ? <CopyText text={text} /> : null}
    </>
  )
}

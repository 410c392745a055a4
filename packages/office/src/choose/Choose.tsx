import { type ReactNode, useState } from 'react'
import { Choice } from '../form/Choice.tsx'
import { TextField } from '../form/Field.tsx'
import { Page } from '../frame/Page.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { Found, LETTERS } from './Found.tsx'
import { PeopleList } from './PeopleList.tsx'

const FILTERS = { without: false, with: true, all: null } as const
type Filter = keyof typeof FILTERS

/** Everybody who can be chosen, by who waits longest. */
export function Choose(): ReactNode {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  return (
    <Page
      title={t('choose.title')}
      tab={t('choose.title')}
      narrow={false}
      above={
        <p className="back">
          <Link to="/">{t('notFound.start')}</Link>
        </p>
      }
    >
      <p className="lead">{t('choose.how')}</p>
      <TextField
        name="name"
        type="search"
        label={t('choose.name')}
        hint={t('choose.name.hint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onValue={setText}
      />
      {text.trim().length >= LETTERS ? <Found text={text} /> : <All />}
    </Page>
  )
}

function All(): ReactNode {
  const { t } = useLanguage()
  const [filter, setFilter] = useState<Filter>('without')
  return (
    <>
      <fieldset className="filter">
        <legend>{t('choose.filter')}</legend>
        {(Object.keys(FILTERS) as Filter[]).map((one) => (
          <Choice
            key={one}
            type="radio"
            name="filter"
            label={t(`choose.filter.${one}`)}
            checked={one === filter}
            onChange={() => setFilter(one)}
          />
        ))}
      </fieldset>
      <PeopleList level={2} key={filter} hasPatron={FILTERS[filter]} />
    </>
  )
}

import SearchIcon from '@mui/icons-material/Search'
import { Autocomplete, Box, InputAdornment, TextField, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useCreatePath } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useText } from '../provider/i18n/text.ts'
import { type FoundPerson, useFound } from './use-found.ts'
import { useSearchKey } from './use-search-key.ts'

/** Where each kind is looked at; a case has no page of its own here. */
const PLACE = {
  Prisoner: { resource: 'prisoners', type: 'show' },
  Parliamentarian: { resource: 'parliamentarians', type: 'show' },
  Case: { resource: 'cases', type: 'list' },
} as const

/** One box for everybody in the registry: a name as one heard it, in any script. `/` leads here. */
export const SearchBox = () => {
  const t = useText()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { people, isTooShort, isSearching, hasFailed } = useFound(typed)
  const navigate = useNavigate()
  const path = useCreatePath()
  useSearchKey(box)

  const open = (person: FoundPerson | null) => {
    if (person === null) return
    setTyped('')
    box.current?.blur()
    void navigate(path({ ...PLACE[person.kind], id: person.id }))
  }
  const about = (person: FoundPerson): string => {
    if (person.kind === 'Case')
      return [t('resources.cases.name', { smart_count: 1 }), person.court].filter(Boolean).join(', ')
    return person.kind === 'Prisoner'
      ? [t(`word.detention.${person.status}`), t('prisoner.patrons', { smart_count: person.patronCount })].join(', ')
      : [t('field.member'), person.legislature?.name].filter(Boolean).join(', ')
  }

  return (
    <Autocomplete<FoundPerson>
      sx={{ flex: '1 1 12rem', maxWidth: '24rem', minWidth: 0, marginInline: 1 }}
      size="small"
      options={people}
      // The server found them; what is written need not look alike.
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      value={null}
      inputValue={typed}
      onInputChange={(_, text, reason) => {
        if (reason !== 'reset' && reason !== 'blur') setTyped(text)
      }}
      onChange={(_, person) => open(person)}
      autoHighlight
      forcePopupIcon={false}
      open={isOpen && !isTooShort}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      // On a telephone the box is narrower than a name.
      slotProps={{ popper: { placement: 'bottom-start', style: { width: 'min(24rem, calc(100vw - 16px))' } } }}
      loading={isSearching}
      loadingText={t('search.searching')}
      noOptionsText={t(hasFailed ? 'search.failed' : 'search.nobody')}
      clearText={t('search.clear')}
      renderOption={({ key, ...props }, person) => (
        <Box component="li" key={key} {...props}>
          <div>
            <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
            <Typography variant="body2" color="text.secondary">
              {about(person)}
            </Typography>
          </div>
        </Box>
      )}
      renderInput={({ InputProps, inputProps, InputLabelProps, ...params }) => (
        <TextField
          {...params}
          margin="none"
          inputRef={box}
          placeholder={t('search.placeholder')}
          slotProps={{
            inputLabel: InputLabelProps,
            htmlInput: { ...inputProps, 'aria-label': t('search.label'), 'aria-keyshortcuts': '/' },
            input: {
              ...InputProps,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  )
}

import { SearchInput, type SearchInputProps, useListContext } from 'react-admin'
import { useText } from '../provider/i18n/text.ts'

/** Names are looked up within one house: that is what the API's index serves. */
export const MemberNameInput = (props: SearchInputProps & { source: string }) => {
  const t = useText()
  const { filterValues } = useListContext()
  const hasHouse = Boolean((filterValues as { legislature?: string } | undefined)?.legislature)
  return (
    <SearchInput
      {...props}
      disabled={!hasHouse}
      placeholder={t(hasHouse ? 'member.search' : 'member.searchNeedsHouse')}
      sx={{ minWidth: { sm: 360 } }}
    />
  )
}

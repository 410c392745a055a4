import { darkTheme as darkTokens, lightTheme as lightTokens } from '@patronat/design/mui.ts'
import { COLOUR, type Mode, SIZE, TEXT, WEIGHT } from '@patronat/design/tokens.ts'
import type { RaThemeOptions } from 'react-admin'

const field = { variant: 'outlined', margin: 'dense', fullWidth: true } as const

/** What only react-admin has, in the design's own terms: no grey bars, outlined fields, the page's ground behind all. */
const frame = (mode: Mode): NonNullable<RaThemeOptions['components']> => ({
  MuiTextField: { defaultProps: field },
  MuiFormControl: { defaultProps: field },
  MuiAutocomplete: { defaultProps: { fullWidth: true } },
  MuiAlert: {
    styleOverrides: {
      root: { color: COLOUR[mode].ink, fontSize: TEXT.s },
      // On a full ground the ink of the page cannot be read.
      filledError: { color: COLOUR[mode]['danger-ink'] },
      filledWarning: { color: COLOUR[mode].surface },
      message: { minWidth: 0, overflowWrap: 'anywhere' },
      standardInfo: { backgroundColor: COLOUR[mode]['action-soft'] },
      standardWarning: { backgroundColor: COLOUR[mode]['due-soft'] },
      standardError: { backgroundColor: COLOUR[mode]['danger-soft'] },
      standardSuccess: { backgroundColor: COLOUR[mode]['kept-soft'] },
    },
  },
  MuiCardContent: { styleOverrides: { root: { '&:last-child': { paddingBottom: 16 } } } },
  RaListToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
  RaTopToolbar: {
    styleOverrides: { root: { backgroundColor: 'transparent', '@media (width < 37.5rem)': { minHeight: 8 } } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { '@media (width < 37.5rem)': { margin: 8, width: '100%', maxHeight: 'calc(100% - 16px)' } },
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: TEXT.l, fontWeight: WEIGHT.medium, textWrap: 'balance' } } },
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        // On a telephone the button that adds something floats at the foot: nothing may end beneath it.
        '& .RaLayout-content': { minWidth: 0, paddingBottom: 16, '@media (width < 37.5rem)': { paddingBottom: 96 } },
      },
    },
  },
  // On a telephone the language is an icon; its name stays for whoever listens.
  RaLocalesMenuButton: {
    styleOverrides: {
      root: {
        '@media (width < 37.5rem)': {
          '& .MuiButton-root': { fontSize: 0, minWidth: SIZE.target },
          '& .MuiButton-startIcon': { margin: 0 },
          '& .MuiButton-endIcon': { display: 'none' },
        },
      },
    },
  },
  // react-admin fades these to half, below any contrast.
  ...Object.fromEntries(
    ['RaAccessDenied', 'RaAuthError', 'RaEmpty', 'RaNotFound'].map((name) => [
      name,
      { styleOverrides: { root: { '& [class*="-message"]': { opacity: 1 } } } },
    ]),
  ),
  RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
  RaMenuItemLink: {
    styleOverrides: {
      root: {
        minHeight: SIZE.target,
        margin: '0 8px',
        borderRadius: SIZE.radius,
        color: COLOUR[mode].ink,
        // A long name takes two lines; cut off, it would say nothing.
        '& .MuiTypography-root': { whiteSpace: 'normal' },
        '&.RaMenuItemLink-active': { fontWeight: WEIGHT.medium, backgroundColor: COLOUR[mode]['action-soft'] },
        '&.RaMenuItemLink-active .RaMenuItemLink-icon': { color: COLOUR[mode].action },
      },
    },
  },
})

const themed = (mode: Mode, tokens: typeof lightTokens): RaThemeOptions => ({
  ...tokens,
  sidebar: { width: 232, closedWidth: 56 },
  components: { ...tokens.components, ...frame(mode) },
})

export const lightTheme = themed('light', lightTokens)
export const darkTheme = themed('dark', darkTokens)

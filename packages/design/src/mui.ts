import type { Mode } from './tokens.ts'
import { COLOUR, DURATION, FONT, LEADING, SIZE, SPACE, TEXT, WEIGHT } from './tokens.ts'

/** `outline` and not a shadow or a colour: it stays visible in forced colours too. */
const focus = (mode: Mode) => ({
  '&.Mui-focusVisible, &:focus-visible': {
    outline: `${SIZE.ring}px solid ${COLOUR[mode].focus}`,
    outlineOffset: SIZE['ring-gap'],
  },
})

const palette = (mode: Mode) => {
  const colour = COLOUR[mode]
  const sign = (name: 'wait' | 'kept' | 'due' | 'danger') => ({
    main: colour[name],
    light: colour[`${name}-soft`],
    dark: colour[name],
    contrastText: name === 'danger' ? colour['danger-ink'] : colour.surface,
  })
  return {
    mode,
    primary: {
      main: colour.action,
      light: colour['action-soft'],
      dark: colour['action-strong'],
      contrastText: colour['action-ink'],
    },
    secondary: sign('wait'),
    info: {
      main: colour.action,
      light: colour['action-soft'],
      dark: colour['action-strong'],
      contrastText: colour['action-ink'],
    },
    success: sign('kept'),
    warning: sign('due'),
    error: sign('danger'),
    background: { default: colour.paper, paper: colour.surface },
    text: { primary: colour.ink, secondary: colour['ink-soft'], disabled: colour['ink-soft'] },
    divider: colour.line,
    action: { hover: colour.sunk, selected: colour['action-soft'], active: colour['ink-soft'] },
  }
}

const typography = {
  fontFamily: FONT,
  fontSize: 16,
  fontWeightMedium: WEIGHT.medium,
  fontWeightBold: WEIGHT.strong,
  ...Object.fromEntries(
    (
      [
        ['h1', 'xl'],
        ['h2', 'xl'],
        ['h3', 'l'],
        ['h4', 'l'],
        ['h5', 'l'],
        ['h6', 'm'],
      ] as const
    ).map(([tag, size]) => [tag, { fontSize: TEXT[size], fontWeight: WEIGHT.medium, lineHeight: LEADING.tight }]),
  ),
  body1: { fontSize: TEXT.m, lineHeight: LEADING.normal },
  body2: { fontSize: TEXT.s, lineHeight: LEADING.normal },
  caption: { fontSize: TEXT.xs },
  button: { fontSize: TEXT.s, fontWeight: WEIGHT.medium, textTransform: 'none' as const },
}

const components = (mode: Mode) => {
  const colour = COLOUR[mode]
  return {
    MuiCssBaseline: { styleOverrides: { html: { fontVariantNumeric: 'tabular-nums' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focus(mode) } },
    MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: SIZE.target } } },
    MuiIconButton: { styleOverrides: { root: { minWidth: SIZE.target, minHeight: SIZE.target } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' as const } },
    MuiAppBar: {
      defaultProps: { color: 'default' as const, elevation: 0 },
      styleOverrides: {
        root: { backgroundColor: colour.surface, color: colour.ink, borderBottom: `1px solid ${colour.line}` },
      },
    },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: colour['line-strong'] } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: colour.line, fontSize: TEXT.s },
        head: { fontWeight: WEIGHT.medium, color: colour.ink, borderBottom: `2px solid ${colour['line-strong']}` },
      },
    },
    MuiLink: { defaultProps: { underline: 'always' as const } },
    MuiChip: { styleOverrides: { root: { borderRadius: SIZE.radius, fontSize: TEXT.xs, fontWeight: WEIGHT.medium } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: TEXT.xs } } },
  }
}

/** Options for MUI's `createTheme` (and react-admin's `theme`, `darkTheme`), from the same tokens. Plain objects. */
const options = (mode: Mode) => ({
  palette: palette(mode),
  typography,
  spacing: SPACE[1],
  shape: { borderRadius: SIZE.radius },
  transitions: {
    duration: { shortest: DURATION.quick, shorter: DURATION.quick, short: DURATION.calm, standard: DURATION.calm },
  },
  components: components(mode),
})

export const lightTheme = options('light')
export const darkTheme = options('dark')

/** By this anybody gets the numbers of a report's first page from the public API, for the same instant. */
export const PRESS_QUERY = `query Press($campaign: String!, $asOf: DateTime!) {
  coverage(campaign: $campaign, asOf: $asOf) {
    asOf
    knownAt
    prisoners
    withPatron
    withSpeakingPatron
    withSilentPatronsOnly
    withNewPatronsOnly
    withoutPatron
    patrons
    activePledges
    changes { verifications corrections withdrawals }
    reportedHeld { value body date source { title url } }
  }
}
`

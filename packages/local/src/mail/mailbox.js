// Looks every two seconds whether a mail came. Runs in the browser, as it stands here.
const mails = document.getElementById('mails')
let shown = mails.innerHTML

async function look() {
  if (document.visibilityState !== 'visible') return
  try {
    const answer = await fetch(mails.dataset.address)
    const now = await answer.text()
    if (!answer.ok || now === shown) return
    shown = now
    const focused = document.activeElement?.getAttribute('href')
    mails.innerHTML = now
    // Whoever was on a mail with the keyboard stays on it.
    if (focused?.startsWith('/mail/')) mails.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus()
  } catch {
    // Patronat was stopped; what is on the screen stays there.
  }
}

setInterval(look, 2_000)
document.addEventListener('visibilitychange', look)

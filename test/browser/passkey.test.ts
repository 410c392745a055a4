import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: false })
})
afterAll(() => house.close())

test('the first administrator enrols a passkey by invitation, once, and signs in with it', async () => {
  const { context, page, faults } = await house.open()
  // The device's authenticator, played by the browser itself: it checks its user.
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const invitation = house.invitation ?? ''
  await page.goto(invitation)
  await page.getByRole('button', { name: 'Accept and enrol a passkey' }).click()
  await page.getByText('Good day, First administrator').waitFor()

  await page.getByRole('button', { name: 'First administrator' }).click()
  await page.getByRole('menuitem', { name: 'Logout' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('Good day, First administrator').waitFor()
  expect(faults).toEqual([])

  const stranger = await house.open()
  await stranger.page.goto(invitation)
  await stranger.page.getByRole('button', { name: 'Accept and enrol a passkey' }).click()
  await stranger.page.getByRole('alert').waitFor()
  expect(await stranger.page.getByText('Good day').count()).toBe(0)
}, 120_000)

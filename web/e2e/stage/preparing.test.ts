import { expect, test } from '@playwright/test'
import { board, negotiation, own, view } from './moments'
import { ScriptedServer } from './scriptedServer'

const briefing = negotiation({
  view: view({
    board: board({ stage: { type: 'briefing' }, floor: null, awaited: [] }),
    own: own(),
  }),
})

test('a preparation sheet is there again on other pages and after a reload', async ({ page }) => {
  await ScriptedServer.at(page, briefing)
  await page.goto('/seat/prepare')
  const needs = page.getByLabel('What do you need, and why?')
  await needs.fill('A quiet strait.')
  await page.getByRole('link', { name: 'Brief', exact: true }).click()
  await page.goto('/seat/prepare')
  await expect(needs).toHaveValue('A quiet strait.')
  await page.reload()
  await expect(needs).toHaveValue('A quiet strait.')
})

test('a guess above 100 is named on its field, and nothing is sent', async ({ page }) => {
  const server = await ScriptedServer.at(page, briefing)
  await page.goto('/seat/prepare')
  await page
    .getByLabel(/What no deal is worth to them/)
    .first()
    .fill('999')
  await expect(page.getByText('That is above 100')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(page.getByText('One of your guesses is above 100.')).toBeVisible()
  expect(server.orders).toEqual([])
})

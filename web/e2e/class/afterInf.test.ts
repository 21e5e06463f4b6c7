import { expect, test } from '@playwright/test'
import type { Command } from '../../src/protocol'
import { ApiFacilitator } from '../support/facilitator'
import { Person, phone } from '../support/pages'
import { ApiSeat } from '../support/seat'
import { ParleyServer } from '../support/server'

/** The Nash point of the case: it breaks nobody's instructions. */
const TERMS = {
  cruise: 'eliminate',
  europe: 'freeze',
  asia: 'visits',
  aegis: 'modified',
  verification: 'quota',
  notices: 'baseline',
  china: 'restraint',
  duration: 'five',
}

test('six parties play After INF to a treaty, over a refresh and a power cut', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const server = await ParleyServer.start()
  const seats = new Map<string, ApiSeat>()
  try {
    const facilitator = await ApiFacilitator.open(server, 'after-inf')
    const amira = await Person.at(browser, server.url, phone)
    const accepted = async (party: string, command: Command) => {
      const reply = await seats.get(party)?.send(command)
      expect(reply?.answer, `${party}: ${command.type}`).toMatchObject({ type: 'accepted' })
    }

    await test.step('six people join; one has a browser', async () => {
      await amira.joins(facilitator.code, 'Amira Benali')
      await expect(amira.page.getByText('You are in.')).toBeVisible()
      const room = (await facilitator.roster()).rooms[0]?.room
      for (const party of ['russia', 'poland', 'philippines', 'china', 'chair'])
        seats.set(party, await ApiSeat.join(server.url, facilitator.code, `Head of ${party}`))
      for (const { delegate, name } of (await facilitator.roster()).delegates) {
        const party = name.startsWith('Head of ') ? name.slice('Head of '.length) : 'usa'
        await facilitator.place(delegate, { room, party, role: 'head' })
      }
      for (const seat of seats.values()) await seat.sitDown()
      await expect(
        amira.page.getByRole('heading', { name: 'After the INF Treaty' }).first(),
      ).toBeVisible()
      await amira.findsThePageInOrder()
    })

    await test.step('the chair tables a single negotiating text', async () => {
      await facilitator.toAll({ type: 'begin-briefing' })
      await facilitator.toAll({ type: 'advance-phase', ending: { type: 'briefing' } })
      await facilitator.toAll({ type: 'advance-phase', ending: { type: 'statements', turn: 1 } })
      await accepted('chair', { type: 'table-single-text', terms: TERMS })
      await amira.follows('Table')
      await expect(
        amira.page.getByRole('article', { name: 'Single negotiating text' }),
      ).toBeVisible()
      await amira.findsThePageInOrder()
    })

    await test.step('all adopt it, over a refresh and a power cut', async () => {
      await accepted('russia', { type: 'adopt-sheet', sheet: 1 })
      await accepted('poland', { type: 'adopt-sheet', sheet: 1 })
      await amira.page.reload()
      await expect(
        amira.page.getByRole('article', { name: 'Single negotiating text' }),
      ).toBeVisible()
      await server.kill()
      await server.launch()
      await expect(amira.page.getByText('Connection lost.')).toBeHidden({ timeout: 60_000 })
      await accepted('philippines', { type: 'adopt-sheet', sheet: 1 })
      await accepted('china', { type: 'adopt-sheet', sheet: 1 })
      await amira.page
        .getByRole('article', { name: 'Single negotiating text' })
        .getByRole('button', { name: 'Adopt' })
        .click({ timeout: 60_000 })
      await amira.page.getByRole('dialog').getByRole('button', { name: 'Adopt' }).click()
      await expect(amira.page.getByText('waits for ratification').first()).toBeVisible()
    })

    await test.step('the heads ratify what they have read', async () => {
      await facilitator.toAll({ type: 'advance-phase', ending: { type: 'negotiation', turn: 1 } })
      for (const party of ['russia', 'poland', 'philippines', 'china'])
        await accepted(party, { type: 'ratify-agreement', sheet: 1 })
      await amira.follows('Read and ratify')
      await amira.findsThePageInOrder()
      await amira.presses('Ratify')
      await expect(amira.page.getByText('Agreement 1 is in force.').first()).toBeVisible()
    })

    await test.step('the results say what it was worth, and to whom', async () => {
      await facilitator.toAll({ type: 'close-room' })
      await facilitator.toAll({ type: 'release-results' })
      await amira.follows('Table')
      await amira.presses('Show the results')
      await expect(amira.page.getByText('The United States has 12 points more')).toBeVisible()
      await amira.findsThePageInOrder()
    })

    expect(amira.complaints).toEqual([])
  } finally {
    for (const seat of seats.values()) await seat.leave()
    await server.stop()
  }
})

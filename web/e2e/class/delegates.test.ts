import { expect, test } from '@playwright/test'
import { ApiFacilitator } from '../support/facilitator'
import { laptop, Person, phone } from '../support/pages'
import { ParleyServer } from '../support/server'

const AMIRA = 'Amira Benali'
const BORIS = 'Boris Wolfeschlegelstein'

test('two delegates play the zero option from the code on the wall to a treaty', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const server = await ParleyServer.start()
  try {
    const facilitator = await ApiFacilitator.open(server, 'zero-option', { talk: 'both' })
    const amira = await Person.at(browser, server.url, phone)
    const boris = await Person.at(browser, server.url, laptop)

    await test.step('they join and wait in the lobby', async () => {
      await amira.joins(facilitator.code.toLowerCase(), AMIRA)
      await boris.joins(facilitator.code, BORIS)
      await expect(amira.page.getByText('2 people are here')).toBeVisible()
      await expect(amira.page.getByText(BORIS)).toBeVisible()
      await amira.findsThePageInOrder()
    })

    await test.step('they are dealt a seat and read', async () => {
      const { rooms, delegates } = await facilitator.roster()
      for (const { delegate, name } of delegates)
        await facilitator.place(delegate, {
          room: rooms[0]?.room,
          party: name === AMIRA ? 'usa' : 'ussr',
          role: 'head',
        })
      await expect(amira.page.getByRole('heading', { name: 'The Zero Option' })).toBeVisible()
      await expect(amira.page.getByText('Your confidential brief opens when')).toBeVisible()
      await facilitator.toAll({ type: 'begin-briefing' })
      await expect(
        amira.page.getByText('For the delegation of the United States only'),
      ).toBeVisible()
      await expect(
        boris.page.getByText('For the delegation of the Soviet Union only'),
      ).toBeVisible()
      await expect(boris.page.getByText('for the United States only')).toHaveCount(0)
      await amira.findsThePageInOrder()
      await boris.findsThePageInOrder()
    })

    await test.step('they prepare', async () => {
      await amira.follows('Prepare')
      await amira.page.getByLabel('What do you need, and why?').fill('Fewer SS-20s, and proof.')
      await amira.page.getByLabel('Matters most to them').selectOption({ label: 'Pershing II' })
      await amira.page.getByLabel('What no deal is worth to them').fill('45')
      await amira.findsThePageInOrder()
      await amira.presses('Hand in')
      await expect(amira.page.getByText('Your preparation sheet is handed in.')).toBeVisible()
      await amira.presses('We are ready')
      await expect(
        amira.page.getByText('You are ready. The room waits for the others.'),
      ).toBeVisible()
      await boris.follows('Prepare')
      await boris.presses('Hand in')
      await boris.presses('We are ready')
    })

    await test.step('they make their statements', async () => {
      await amira.follows('Table')
      await boris.follows('Table')
      await amira.presses('Make your statement')
      await amira.page
        .getByLabel('What your delegation says in public')
        .fill('Zero is a <b>number</b>.')
      await amira.page
        .getByRole('dialog')
        .getByRole('button', { name: 'Make your statement' })
        .click()
      await expect(boris.page.getByRole('main').getByText('Zero is a <b>number</b>.')).toBeVisible()
      await boris.presses('Pass the floor')
    })

    await test.step('Amira tables a sheet and sees what it is worth', async () => {
      await amira.page.getByRole('link', { name: 'Draft a sheet' }).first().click()
      await choose(amira, 'Launchers in Europe', '75 launchers each')
      await expect(amira.page.getByText('108 Pershing II launchers do not fit')).toBeVisible()
      await choose(amira, 'Pershing II', '54, half of the plan')
      await choose(amira, 'Verification', 'Data and short-notice inspections')
      await expect(amira.page.getByText(/Worth \d+ to you/)).toBeVisible()
      await amira.findsThePageInOrder()
      await amira.presses('Table it')
      await expect(amira.page.getByRole('article', { name: 'Your sheet' })).toBeVisible()
    })

    await test.step('a refresh and a power cut lose nothing', async () => {
      await amira.page.reload()
      await expect(amira.page.getByRole('article', { name: 'Your sheet' })).toBeVisible()
      await server.kill()
      await expect(boris.page.getByText('Connection lost.')).toBeVisible()
      await server.launch()
      await expect(boris.page.getByText('Connection lost.')).toBeHidden({ timeout: 60_000 })
      await expect(boris.page.getByRole('article', { name: 'United States' })).toBeVisible()
    })

    await test.step('Boris answers it, changes marked in the margin', async () => {
      const sheet = boris.page.getByRole('article', { name: 'United States' })
      await sheet.getByRole('link', { name: 'Amend' }).click()
      await choose(boris, 'Pershing II', 'None; cruise missiles only')
      await boris.findsThePageInOrder()
      await boris.presses('Table your answer')
      const answer = amira.page.getByRole('article', { name: 'Soviet Union' })
      await expect(answer.getByText('54, half of the plan')).toBeVisible()
      await expect(answer.getByText('answers sheet 1 · one change')).toBeVisible()
      await boris.findsThePageInOrder()
    })

    await test.step('Amira adopts it', async () => {
      await amira.findsThePageInOrder()
      await amira.page
        .getByRole('article', { name: 'Soviet Union' })
        .getByRole('button', { name: 'Adopt' })
        .click()
      await amira.findsThePageInOrder()
      await amira.page.getByRole('dialog').getByRole('button', { name: 'Adopt' }).click()
      await expect(
        boris.page.getByRole('article').getByText('waits for ratification'),
      ).toBeVisible()
    })

    await test.step('both read the treaty and ratify', async () => {
      await facilitator.toAll({ type: 'advance-phase', ending: { type: 'negotiation', turn: 1 } })
      for (const head of [amira, boris]) {
        await head.follows('Read and ratify')
        await expect(head.page.getByText('more than 75 launchers').first()).toBeVisible()
        await head.findsThePageInOrder()
        await head.presses('Ratify')
      }
      await expect(boris.page.getByText('Agreement 2 is in force.').first()).toBeVisible()
    })

    await test.step('the play ends and each sees its own surplus only', async () => {
      await facilitator.toAll({ type: 'close-room' })
      await amira.follows('Table')
      await expect(
        amira.page.getByRole('heading', { name: 'What you signed stands' }),
      ).toBeVisible()
      await expect(amira.page.getByText(/Worth \d+ to you/)).toBeVisible()
      await amira.findsThePageInOrder()
    })

    expect([...amira.complaints, ...boris.complaints]).toEqual([])
  } finally {
    await server.stop()
  }
})

async function choose(person: Person, issue: string, option: string): Promise<void> {
  const group = person.page.getByRole('radiogroup', { name: issue })
  await group.getByText(option, { exact: true }).click()
}

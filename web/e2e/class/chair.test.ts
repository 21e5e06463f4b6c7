import { expect, test } from '@playwright/test'
import { ApiFacilitator } from '../support/facilitator'
import { laptop, Person } from '../support/pages'
import { ApiSeat } from '../support/seat'
import { ParleyServer } from '../support/server'

test('a chair gives the floor and leads the room by a single negotiating text', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const server = await ParleyServer.start()
  try {
    const facilitator = await ApiFacilitator.open(server, 'after-inf', {
      floor: 'rotating',
      floorSeconds: 600,
    })
    const chair = await Person.at(browser, server.url, laptop)
    await chair.joins(facilitator.code, 'Ngozi')
    await expect(chair.page.getByText('You are in.')).toBeVisible()
    const china = await ApiSeat.join(server.url, facilitator.code, 'Li Wei')
    const usa = await ApiSeat.join(server.url, facilitator.code, 'Amira')
    const { rooms, delegates } = await facilitator.roster()
    const parties: Record<string, string> = { Ngozi: 'chair', 'Li Wei': 'china', Amira: 'usa' }
    for (const { delegate, name } of delegates)
      await facilitator.place(delegate, {
        room: rooms[0]?.room,
        party: parties[name],
        role: 'head',
      })
    await china.sitDown()
    await usa.sitDown()

    await facilitator.toAll({ type: 'begin-briefing' })
    await test.step('it presides without points', async () => {
      await expect(chair.page.getByText('You preside.')).toBeVisible()
      await expect(chair.page.getByText('What is at stake for you')).toHaveCount(0)
    })

    await facilitator.toAll({ type: 'advance-phase', ending: { type: 'briefing' } })
    await facilitator.toAll({ type: 'advance-phase', ending: { type: 'statements', turn: 1 } })
    await chair.follows('Table')

    await test.step('it gives the floor', async () => {
      await chair.page.getByRole('button', { name: 'Give the floor to China' }).click()
      await china.sees((view) => view.board.floor === 'china')
      await expect(chair.page.getByText('China has the floor')).toBeVisible()
      await chair.findsThePageInOrder()
    })

    await test.step('it tables a text that all criticise, and revises it', async () => {
      await chair.follows('Draft a single text')
      await chair.page.getByRole('radio').nth(1).press('Space')
      await expect(chair.page.getByText('to you')).toHaveCount(0)
      await chair.findsThePageInOrder()
      await chair.presses('Table the single text')
      await usa.sees(
        (view) => view.board.sheets.length === 1 && view.board.sheets[0]?.author == null,
      )
      await usa.send({
        type: 'criticise-sheet',
        sheet: 1,
        issues: [],
        remark: 'One issue is no deal.',
      })
      await expect(chair.page.getByText('One issue is no deal.').last()).toBeVisible()
      await chair.follows('Revise')
      await chair.page.getByRole('radiogroup').nth(1).getByRole('radio').nth(1).press('Space')
      await chair.presses('Table the single text')
      await usa.sees((view) => view.board.sheets.map(({ sheet }) => sheet).join() === '2')
    })

    await china.leave()
    await usa.leave()
    expect(chair.complaints).toEqual([])
  } finally {
    await server.stop()
  }
})

import { sendTooLargeList, sendTooLargeSignature } from './file-too-large-walk'
import { test } from './fixtures'

test('a list that is too large is told of beside the field without JavaScript', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	await sendTooLargeList({ page, db, course, signInAs })
})

test('an image that is too large is told of beside its own field without JavaScript', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	await sendTooLargeSignature({ page, db, course, signInAs })
})

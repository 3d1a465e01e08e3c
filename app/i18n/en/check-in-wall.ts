import type { checkInWall as Words } from '../nb/check-in-wall'

export const checkInWall: typeof Words = {
	tab: 'Code for attendance',
	title: 'Check in here',
	when: (run, day, date) => `${run}, day ${day} · ${date}`,
	close: 'Close',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	picture: (address) => `QR code that leads to ${address}`,
	scan: 'Scan the code with the camera of your phone.',
	signIn: 'Sign in, or create an account. The scan is good for 30 minutes.',
	press: 'Press “I am here”.',
	orType: 'Or go to <address></address> and type:',
	tooEarly: (clock) => `The code counts from ${clock}.`,
	tooLate: (clock) => `The day ended at ${clock}. The code no longer counts.`,
	here: (present, seated) => `<strong>${present}</strong> of ${seated} are here`,
	unreachable: 'No contact with the portal. The code may be too old to work.',
}

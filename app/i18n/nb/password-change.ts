/** The page on which somebody who is signed in changes the password. */
export const passwordChange = {
	title: 'Endre passordet',
	lead: 'På andre enheter blir du logget ut. Her er du fortsatt inne.',
	forgotten: 'Husker du ikke passordet du har nå? <to>Få en lenke på e-post</to>.',
}

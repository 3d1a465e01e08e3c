import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The map of the site: every address, in Norwegian and for people, and the route module that answers there. */
export default [
	// Open to everybody
	index('routes/public/home/route.tsx'),
	route('kurs', 'routes/public/courses/route.tsx'),
	route('kontaktpunkter', 'routes/public/contact-points/route.tsx'),
	route('kursbilder/:course/:module/:file', 'routes/public/picture/route.tsx'),
	route('trenger-du-hjelp', 'routes/public/help-now/route.tsx'),
	route('personvern', 'routes/public/privacy/route.tsx'),
	route('tilgjengelighet', 'routes/public/accessibility/route.tsx'),
	route('bevis', 'routes/verify/code-entry/route.tsx'),
	route('bevis/:code', 'routes/verify/certificate/route.tsx'),

	// Accounts
	route('logg-inn', 'routes/account/sign-in/route.tsx'),
	route('logg-ut', 'routes/account/sign-out/route.tsx'),
	route('registrer', 'routes/account/registration/route.tsx'),
	route('registrer/bekreft/:token', 'routes/account/registration-confirmation/route.tsx'),
	route('glemt-passord', 'routes/account/forgotten-password/route.tsx'),
	route('nytt-passord/:token', 'routes/account/new-password/route.tsx'),
	route('forste-administrator/:token', 'routes/account/first-administrator/route.tsx'),
	route('min-side/konto', 'routes/account/account/route.tsx'),
	route('min-side/konto/navn', 'routes/account/name/route.tsx'),
	route('min-side/konto/epost', 'routes/account/email/route.tsx'),
	route('min-side/konto/epost/bekreft/:token', 'routes/account/email-confirmation/route.tsx'),
	route('min-side/konto/passord', 'routes/account/password/route.tsx'),
	route('min-side/konto/okter', 'routes/account/sessions/route.tsx'),
	route('min-side/konto/okter/avslutt', 'routes/account/sessions-end/route.tsx'),
	route('min-side/konto/data', 'routes/account/data/route.tsx'),
	route('min-side/konto/slett', 'routes/account/deletion/route.tsx'),
	route('min-side/sprak', 'routes/account/language/route.tsx'),
	route('utboks', 'routes/account/outbox/route.tsx'),

	// Learning
	route('min-side', 'routes/learn/my-page/route.tsx'),
	route('min-side/kursbevis/:code/pdf', 'routes/learn/certificate-document/route.tsx'),
	route('kurs/:course', 'routes/learn/course/route.tsx'),
	route('kurs/:course/pamelding', 'routes/learn/enrolment/route.tsx'),
	route('kurs/:course/malgruppe', 'routes/learn/audience/route.tsx'),
	route('kurs/:course/ordliste', 'routes/learn/glossary/route.tsx'),
	route('kurs/:course/min-plan', 'routes/learn/plan/route.tsx'),
	route('kurs/:course/min-plan/lever', 'routes/learn/plan-submission/route.tsx'),
	route('kurs/:course/min-plan/:part', 'routes/learn/plan-part/route.tsx'),
	route('kurs/:course/evaluering', 'routes/learn/evaluation/route.tsx'),
	route('kurs/:course/evaluering/hopp-over', 'routes/learn/evaluation-skip/route.tsx'),
	route('kurs/:course/kursbevis', 'routes/learn/course-certificate/route.tsx'),
	route('kurs/:course/oppfriskning/brev', 'routes/learn/refresher-letters/route.tsx'),
	route('kurs/:course/oppfriskning/:week', 'routes/learn/refresher/route.tsx'),
	route('kurs/:course/oppfriskning/:week/gruppe', 'routes/learn/group-outcome/route.tsx'),
	route('oppfriskning/stopp/:token', 'routes/learn/refresher-stop/route.tsx'),
	route('kurs/:course/sluttprove', 'routes/learn/quiz/route.tsx', { id: 'final-test' }),
	route('kurs/:course/sluttprove/:attempt', 'routes/learn/attempt/route.tsx', { id: 'final-test-attempt' }),
	route('kurs/:course/sluttprove/:attempt/kladd', 'routes/learn/draft-answers/route.tsx', { id: 'final-test-draft' }),
	route('kurs/:course/:module/quiz', 'routes/learn/quiz/route.tsx'),
	route('kurs/:course/:module/quiz/:attempt', 'routes/learn/attempt/route.tsx'),
	route('kurs/:course/:module/quiz/:attempt/kladd', 'routes/learn/draft-answers/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario', 'routes/learn/scenario/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario/valg', 'routes/learn/scenario-choice/route.tsx'),
	route('kurs/:course/:module/samtale/:scenario/pa-nytt', 'routes/learn/scenario-restart/route.tsx'),
	route('kurs/:course/:module/ovelse/:exercise', 'routes/learn/exercise/route.tsx'),
	route('kurs/:course/:module/les-mer', 'routes/learn/resources/route.tsx'),
	route('kurs/:course/:module/:lesson', 'routes/learn/lesson/route.tsx'),
	route('kurs/:course/:module/:lesson/ferdig', 'routes/learn/completion/route.tsx'),
	route('kurs/:course/:module/:lesson/ikke-ferdig', 'routes/learn/completion-undo/route.tsx'),
	route('kurs/:course/:module/:lesson/notat', 'routes/learn/reflection/route.tsx'),
	route('kurs/:course/:module/:lesson/sted', 'routes/learn/passage/route.tsx'),
	route('kurs/:course/:module/:lesson/svar/:question', 'routes/learn/quick-answer/route.tsx'),

	// Course runs: planning, the calendar and signing up

	// Ways into a run

	// Attendance

	// The run at a glance

	// Outcomes and certification

	// Plans that were handed in

	// Messages, reminders and evaluations of runs

	// Institutions and administration

	// For machines
	route('healthz', 'routes/portal/health/route.tsx'),
	route('robots.txt', 'routes/portal/robots/route.tsx'),

	// Everything else
	route('*', 'routes/public/not-found/route.tsx'),
] satisfies RouteConfig

import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { claimJob } from './claim.ts'
import { changeDetails } from './commands/change-details.ts'
import { changeMail, changePassword, confirmNewMail } from './commands/change-login.ts'
import { endOtherSessions, endSession } from './commands/end-sessions.ts'
import { logIn } from './commands/log-in.ts'
import { logOut } from './commands/log-out.ts'
import { addPasskey, logInByPasskey, offerLogin, offerPasskey, removePasskey } from './commands/passkeys.ts'
import { comeBack, enterByProvider, goToProvider, removeIdentity } from './commands/provider.ts'
import { forgotten, setNewPassword } from './commands/recover.ts'
import { confirm, register } from './commands/register.ts'
import { codesKept, confirmApp, endApp, giveCode, renewCodes, startApp } from './commands/second-step.ts'
import { deeds } from './deeds.ts'
import { accountPage, detailsPage } from './pages/account.tsx'
import { invitationRoutes } from './pages/invitation.tsx'
import { loginPage } from './pages/login.tsx'
import { providerPage } from './pages/provider.tsx'
import { forgottenPage, forgottenSentPage, newPasswordPage } from './pages/recover.tsx'
import { confirmPage, registeredPage, registerPage } from './pages/register.tsx'
import { appPage, codePage, codesPage } from './pages/second-step.tsx'
import { confirmMailPage, securityPage } from './pages/security.tsx'
import { sessionsPage } from './pages/sessions.tsx'
import { personal } from './personal.ts'
import { tidyUp } from './tidy.ts'

/** Accounts of people, and what guests can do without one. */
export function accountsModule(everything: Everything): Module {
  return {
    id: 'accounts',
    folder: 'commons/accounts',
    access: [access],
    personal,
    deeds,
    jobs: [claimJob(everything), tidyUp],
    routes: [
      loginPage,
      logIn,
      logOut,
      registerPage,
      register,
      registeredPage,
      confirmPage,
      confirm,
      forgottenPage,
      forgotten,
      forgottenSentPage,
      newPasswordPage,
      setNewPassword,
      accountPage,
      detailsPage,
      changeDetails,
      securityPage,
      changePassword,
      changeMail,
      confirmMailPage,
      confirmNewMail,
      sessionsPage,
      endSession,
      endOtherSessions,
      codePage,
      giveCode,
      appPage,
      startApp,
      confirmApp,
      endApp,
      codesPage,
      renewCodes,
      codesKept,
      offerPasskey,
      addPasskey,
      removePasskey,
      offerLogin,
      logInByPasskey,
      goToProvider,
      comeBack,
      providerPage,
      enterByProvider,
      removeIdentity,
      ...invitationRoutes(everything),
    ],
  }
}

import CampaignIcon from '@mui/icons-material/CampaignOutlined'
import CaseIcon from '@mui/icons-material/FolderSharedOutlined'
import ImportIcon from '@mui/icons-material/UploadFileOutlined'
import LegislatureIcon from '@mui/icons-material/AccountBalanceOutlined'
import MemberIcon from '@mui/icons-material/BadgeOutlined'
import PledgeIcon from '@mui/icons-material/HandshakeOutlined'
import PrisonerIcon from '@mui/icons-material/PersonOutlined'
import ReportIcon from '@mui/icons-material/FamilyRestroomOutlined'
import QueueIcon from '@mui/icons-material/InboxOutlined'
import ReplyIcon from '@mui/icons-material/QuickreplyOutlined'
import SetIcon from '@mui/icons-material/ChecklistOutlined'
import OfficeIcon from '@mui/icons-material/MarkunreadMailboxOutlined'
import StopIcon from '@mui/icons-material/PauseCircleOutlined'
import StaffIcon from '@mui/icons-material/GroupsOutlined'
import { Admin, type AuthProvider, CustomRoutes, type DataProvider, type I18nProvider, Resource } from 'react-admin'
import { Navigate, Route } from 'react-router-dom'
import { ActivityAddress } from './activity/ActivityAddress.tsx'
import { CampaignCreate } from './campaign/CampaignCreate.tsx'
import { CampaignList } from './campaign/CampaignList.tsx'
import { CampaignShow } from './campaign/CampaignShow.tsx'
import { CaseCreate } from './case/CaseCreate.tsx'
import { CaseList } from './case/CaseList.tsx'
import { Dashboard } from './dashboard/Dashboard.tsx'
import { ImportPage } from './import/ImportPage.tsx'
import { LettersPage } from './letter/LettersPage.tsx'
import { ConsoleNotification } from './layout/ConsoleNotification.tsx'
import { ConsoleLayout } from './layout/ConsoleLayout.tsx'
import { LegislatureCreate } from './legislature/LegislatureCreate.tsx'
import { LegislatureList } from './legislature/LegislatureList.tsx'
import { LegislatureShow } from './legislature/LegislatureShow.tsx'
import { darkTheme, lightTheme } from './look/theme.ts'
import { ReviewPage } from './moderation/ReviewPage.tsx'
import { OfficeList } from './office/OfficeList.tsx'
import { OfficeShow } from './office/OfficeShow.tsx'
import { OutsideCreate } from './mandate/OutsideCreate.tsx'
import { ParliamentarianList } from './parliamentarian/ParliamentarianList.tsx'
import { ParliamentarianShow } from './parliamentarian/ParliamentarianShow.tsx'
import { PledgeList } from './pledge/PledgeList.tsx'
import { PledgeShow } from './pledge/PledgeShow.tsx'
import { PrisonerCreate } from './prisoner/PrisonerCreate.tsx'
import { PrisonerList } from './prisoner/PrisonerList.tsx'
import { PrisonerShow } from './prisoner/PrisonerShow.tsx'
import { InvitationPage } from './provider/auth/InvitationPage.tsx'
import { LoginPage } from './provider/auth/LoginPage.tsx'
import { ReplyPage } from './reply/ReplyPage.tsx'
import { ReportList } from './report/ReportList.tsx'
import { ReportShow } from './report/ReportShow.tsx'
import { StaffInvite } from './staff/StaffInvite.tsx'
import { StaffList } from './staff/StaffList.tsx'
import { StopPage } from './stop/StopPage.tsx'
import { StaffShow } from './staff/StaffShow.tsx'

import { UndertakingSetCreate } from './undertaking/UndertakingSetCreate.tsx'
import { UndertakingSetList } from './undertaking/UndertakingSetList.tsx'
import { UndertakingSetShow } from './undertaking/UndertakingSetShow.tsx'

type Providers = { authProvider: AuthProvider; dataProvider: DataProvider; i18nProvider: I18nProvider }

/** The table of contents: what the console is about, in the order in which the day goes. */
export const App = (providers: Providers) => (
  <Admin
    {...providers}
    title="Patronat"
    theme={lightTheme}
    darkTheme={darkTheme}
    layout={ConsoleLayout}
    loginPage={LoginPage}
    dashboard={Dashboard}
    notification={ConsoleNotification}
    requireAuth
    // Nothing of this page is told to anybody outside.
    disableTelemetry
  >
    <Resource name="review" icon={QueueIcon} list={ReviewPage} show={ReviewPage} />
    <Resource name="reports" icon={ReportIcon} list={ReportList} show={ReportShow} />
    <Resource
      name="pledges"
      icon={PledgeIcon}
      list={PledgeList}
      show={PledgeShow}
      recordRepresentation="parliamentarian.name"
    />
    <Resource name="prisoners" icon={PrisonerIcon} list={PrisonerList} show={PrisonerShow} create={PrisonerCreate} />
    <Resource name="cases" icon={CaseIcon} list={CaseList} create={CaseCreate} recordRepresentation="name" />
    <Resource
      name="parliamentarians"
      icon={MemberIcon}
      list={ParliamentarianList}
      show={ParliamentarianShow}
      create={OutsideCreate}
      recordRepresentation="name"
    />
    <Resource
      name="offices"
      icon={OfficeIcon}
      list={OfficeList}
      show={OfficeShow}
      recordRepresentation="parliamentarian.name"
    />
    <Resource
      name="legislatures"
      icon={LegislatureIcon}
      list={LegislatureList}
      show={LegislatureShow}
      create={LegislatureCreate}
      recordRepresentation="name"
    />
    <Resource
      name="campaigns"
      icon={CampaignIcon}
      list={CampaignList}
      show={CampaignShow}
      create={CampaignCreate}
      recordRepresentation="title"
    />
    <Resource
      name="undertakingSets"
      icon={SetIcon}
      list={UndertakingSetList}
      show={UndertakingSetShow}
      create={UndertakingSetCreate}
      recordRepresentation="name"
    />
    <Resource name="replies" icon={ReplyIcon} list={ReplyPage} />
    <Resource name="import" icon={ImportIcon} list={ImportPage} />
    <Resource
      name="staff"
      icon={StaffIcon}
      list={StaffList}
      show={StaffShow}
      create={StaffInvite}
      recordRepresentation="name"
    />
    <Resource name="stop" icon={StopIcon} list={StopPage} />
    <CustomRoutes>
      {/* Addresses of before there was one queue; bookmarks still lead somewhere. */}
      <Route path="/queue" element={<Navigate to="/review" replace />} />
      <Route path="/activities/:id/show" element={<ActivityAddress />} />
      <Route path="/activities" element={<Navigate to="/review?kind=ACTIVITY" replace />} />
    </CustomRoutes>
    <CustomRoutes>
      <Route path="/campaigns/:id/letters" element={<LettersPage />} />
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route path="/invitation" element={<InvitationPage />} />
    </CustomRoutes>
  </Admin>
)

import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so, in Japanese. */
export const verdicts = {
  'verdict.tenantMismatch': 'エラーは、このボットが見ているのとは別の Entra テナントのものです。',
  'verdict.tenantMismatch.because': '貼り付けたアドレスのテナントは {pasted}、このボットが見ているのは {id} です。',

  'verdict.admission.notAdmitted': 'このボットはテナントで同意を得ていないため、確認できませんでした。Webex の状態はこれではわかりません。',
  'verdict.admission.disabled': 'このボットはテナントで無効なため、確認できませんでした。Webex の状態はこれではわかりません。',
  'verdict.admission.credentialBad':
    'Microsoft がこのボットの資格情報を拒否したため、確認できませんでした。Webex の状態はこれではわかりません。',
  'verdict.admission.refused':
    'Microsoft がこのボットのサインインを拒否したため、確認できませんでした。Webex の状態はこれではわかりません。',
  'verdict.admission.blocked':
    '条件付きアクセス ポリシーがこのボットをブロックしているため、確認できませんでした。Webex の状態はこれではわかりません。',
  'verdict.admission.tenantNotFound': 'このクラウドの Microsoft にそのテナントは存在しません。Webex の状態はこれではわかりません。',
  'verdict.admission.otherCloud': 'テナントは、このボットとは別の Microsoft クラウドにあります。Webex の状態はこれではわかりません。',
  'verdict.admission.graphDisabled': 'テナントで Microsoft Graph が無効です。このボットだけでなく、すべてのアプリが拒否されます。',
  'verdict.admission.because': 'Microsoft のサインイン サービスの応答によるものです。',
  'verdict.admission.becauseCode': 'Microsoft のサインイン サービスが AADSTS{code} を返しました。',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration が削除されました。まだ復元できます。',
  'verdict.deletedByLog': '監査ログによると、Cisco Webex Identity Integration は削除されています。',
  'verdict.deletedRestorable.binAndLog': 'ごみ箱にあり、削除した人が監査ログに記録されています。',
  'verdict.deletedRestorable.binAndEntry': 'ごみ箱にあり、監査ログに記録もありますが、実行者の名前はありません。',
  'verdict.deletedRestorable.noLog': 'ごみ箱にあります。誰が削除したかは読み取れませんでした。',
  'verdict.deletedRestorable.notYet': 'ごみ箱にあります。誰が削除したかはまだ監査ログにありません。15 分後に再確認してください。',
  'verdict.deletedRestorable.older': {
    other: 'ごみ箱にあります。監査ログは {count} 日前までで、削除はそれより前です。',
  },
  'verdict.deletedRestorable.logOnly': '監査ログに削除の記録があります。テナントの現在の状態は読み取れませんでした。',
  'verdict.deletedRestorable.noEntry': 'ごみ箱にあります。監査ログに記録はありません。',

  'verdict.deletedForGood': 'Cisco Webex Identity Integration は完全に削除されました。復元できません。',
  'verdict.deletedForGood.hard': '監査ログに完全な削除の記録があります。',
  'verdict.deletedForGood.log': '監査ログに削除の記録があり、ごみ箱にはもうありません。',

  'verdict.neverConsented':
    'Cisco Webex Identity Integration がテナントにありません。一度も同意されていないか、30 日より前に削除されました。',
  'verdict.neverConsented.noTrace': { other: 'ごみ箱にも、過去 {count} 日間の監査ログにもありません。' },

  'verdict.integrationNotFoundById': 'Cisco Webex Identity Integration はクライアント ID では見つかりませんでした。',
  'verdict.integrationNotFoundById.because':
    'クライアント ID {id} はグローバル クラウドのものです。このクラウドでは Cisco が別の ID を使っている可能性があります。',
  'verdict.integrationMissing': 'Cisco Webex Identity Integration がテナントにありません。',
  'verdict.integrationMissing.noLog': 'ごみ箱になく、監査ログは読み取れませんでした。',
  'verdict.integrationMissing.log': '監査ログに削除の記録があります。ごみ箱は読み取れませんでした。',
  'verdict.integrationMissing.noBin': 'ごみ箱は読み取れず、監査ログからは経緯がわかりません。',
  'verdict.integrationMissing.neither': 'ごみ箱も監査ログも読み取れませんでした。',
  'verdict.integrationMissing.nothing': 'ごみ箱からも監査ログからも、経緯はわかりません。',

  'verdict.disabled': 'Cisco Webex Identity Integration のサインインが無効です。',
  'verdict.disabled.because': 'Entra でアプリのサインインが無効になっています。',
  'verdict.disabled.becauseLog': 'Entra でアプリのサインインが無効になっており、実行者が監査ログに記録されています。',
  'verdict.disabled.becauseEntry': 'Entra でアプリのサインインが無効になっており、監査ログに記録もありますが、実行者の名前はありません。',
  'verdict.disabledByMicrosoft': 'Cisco Webex Identity Integration は Microsoft または Cisco によって無効にされました。',
  'verdict.disabledByMicrosoft.because': 'Entra でアプリが非アクティブ化されています。テナントの管理者には変更できません。',
  'verdict.graphDisabled': 'テナントで Microsoft Graph が無効です。Webex だけでなく、すべてのアプリが拒否されます。',
  'verdict.graphDisabled.because': 'Entra で Microsoft Graph 自体のサインインが無効になっています。',

  'verdict.consentRevoked': 'Cisco Webex Identity Integration への同意が取り消されました。',
  'verdict.consentRevoked.because': 'アプリはテナントにありますが、アプリケーションのアクセス許可が 1 つも付与されていません。',
  'verdict.consentPartlyRevoked': 'Cisco Webex Identity Integration のアクセス許可が不足しています: {permissions}。',
  'verdict.consentPartlyRevoked.because': 'Cisco が求める同意に含まれるものです。その後、Cisco が一覧を変更した可能性もあります。',

  'verdict.secondAppDeleted': 'Cisco Webex Identity が削除されました。まだ復元できます。',
  'verdict.secondAppDeleted.because': 'ごみ箱にあります。',
  'verdict.secondAppMissing': 'Cisco Webex Identity がテナントにありません。',
  'verdict.secondAppMissing.because': 'その名前のアプリも、統合アプリが作成したアプリも見つかりませんでした。',
  'verdict.secondAppMissing.binUnread':
    'その名前のアプリも、統合アプリが作成したアプリも見つかりませんでした。ごみ箱にある可能性がありますが、ごみ箱は読み取れませんでした。',
  'verdict.secondAppNotFound': 'Cisco Webex Identity がその名前では見つかりません。',
  'verdict.secondAppNotFound.because': '名前が変更された可能性があります。統合アプリが作成したものは読み取れませんでした。',
  'verdict.secondAppDisabled': 'Cisco Webex Identity のサインインが無効です。',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity は、現在テナントにある統合アプリのものではありません。',
  'verdict.secondAppNotOwned.because':
    '同意し直すとオブジェクト ID が新しくなります。エラーの原因ではありませんが、Webex がアプリを管理できない可能性があります。',

  'verdict.signInFailing': 'Cisco Webex Identity Integration はテナントにありますが、サインインできません: AADSTS{code}。',
  'verdict.signInFailing.because': '最新のサインインが失敗し、その後に修復した記録は監査ログにありません。',

  'verdict.signInFailing.noLog': '最新のサインインが失敗しました。その後に修復されたかどうかは読み取れませんでした。',
  'verdict.provisioningQuarantined': 'Entra が Cisco Webex Identity のプロビジョニングを検疫状態にしました。',
  'verdict.provisioningQuarantined.because': 'プロビジョニング ジョブの状態によるものです。',
  'verdict.provisioningStopped': 'Cisco Webex Identity のプロビジョニングが停止しています。',
  'verdict.provisioningStopped.because': 'プロビジョニング ジョブは一時停止中または無効です。意図的に止められた可能性もあります。',
  'verdict.provisioningStopped.afterQuarantine':
    'プロビジョニング ジョブは停止しており、以前は検疫状態でした。検疫が 4 週間続くと、Entra がジョブを停止します。',
  'verdict.provisioningNotStarted': 'Cisco Webex Identity のプロビジョニングは一度も開始されていません。',
  'verdict.provisioningAbsent': 'Cisco Webex Identity にプロビジョニング ジョブがありません。',
  'verdict.provisioningAbsent.because': 'ジョブがないと、誰も Webex に同期されません。これはエラーの原因ではありません。',
  'verdict.provisioningLastFailed': 'Cisco Webex Identity のプロビジョニングの前回の実行は失敗しました。',
  'verdict.provisioningFailing': '過去 7 日間に、Webex にプロビジョニングできなかったアカウントがあります。',
  'verdict.provisioningFailing.because': 'プロビジョニング ログに失敗があります。アプリの復元後、最大 1 日の失敗は正常です。',

  'verdict.wizardNotSetUp': 'Webex に Entra テナントが登録されていません。ウィザード アプリが一度も設定されていません。',
  'verdict.wizardNotSetUp.because': 'Webex がコード 100013 を返しました。今もそうかどうかは Entra からはわかりません。',
  'verdict.microsoftIncident': 'Microsoft の Entra に未解決の問題があります: {title} ({id})。',
  'verdict.webexIncident': 'Webex にインシデントがあります: {name}。',
  'verdict.incident.because': '現在未解決です。このエラーの原因かどうかは、ここからはわかりません。',
  'verdict.lookAlike': 'テナントに、統合アプリと同じ名前の別のアプリがあります。',
  'verdict.lookAlike.because': 'クライアント ID が Cisco のものではありません。同意しないでください。',

  'verdict.undetermined': '原因を特定できませんでした。確認できなかった項目があります。',
  'verdict.nothingWrong': 'Entra 側に異常はありません。',
  'verdict.nothingElseWrong': 'Entra 側にほかの異常はありません。',
  'verdict.nothingFound': 'Entra 側に異常は見つかりませんでしたが、確認できなかった項目があります。',
  'verdict.nothingElseFound': 'Entra 側にほかの異常は見つかりませんでしたが、確認できなかった項目があります。',
  'verdict.nothingWrong.because': '両方のアプリがテナントにあり、有効で、アクセス許可もあります。',
  'verdict.nothingWrong.rolesUnread': '両方のアプリがテナントにあり、有効です。アクセス許可の一部は読み取れませんでした。',
  'verdict.nothingWrong.signsIn': '両方のアプリは正常で、統合アプリはその後サインインしています。',

  'verify.directorySync':
    'Control Hub で [組織設定] > [ディレクトリ同期] を開き、「Azure AD 同期を許可する」(Allow Azure AD sync) がオンであることを確認してください。',
  'verify.bothApps':
    'Microsoft Entra 管理センターで [エンタープライズ アプリケーション] を開き、Cisco Webex Identity と Cisco Webex Identity Integration があることを確認してください。',
  'verify.provisioning':
    'Microsoft Entra 管理センターで Cisco Webex Identity > [プロビジョニング] を開き、次回の実行が成功することを確認してください。',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;

import type { Translated } from '../sentence.ts';

/** Titles and findings of the checks, in Japanese. */
export const checks = {
  'check.paste': '貼り付けた内容',
  'check.paste.integration': 'Entra 統合のエラーです。Microsoft が統合アプリの要求を拒否しました。',
  'check.paste.domains': 'Webex がドメインを読み取れませんでした。ウィザード アプリに有効な同意がありません。',
  'check.paste.wizard': 'Webex に Entra テナントが登録されていません。ウィザード アプリが一度も設定されていません。',
  'check.paste.otherIntegration': 'Entra 統合の別のエラーです。',
  'check.paste.otherControlHub': 'Control Hub のエラーですが、Entra 統合のエラーではありません。',
  'check.paste.signIn': 'Microsoft のサインイン ページのエラーです。',
  'check.paste.toast': '文面は Entra 統合のエラーと一致しますが、コードがありません。Copy Debug Info があれば確定できます。',
  'check.paste.trackingId': '追跡 ID だけです。Copy Debug Info があればどのエラーかわかります。',

  'check.botAdmission': 'このボットのサインイン',
  'check.botAdmission.pass': 'このボットはテナントにサインインできます。',
  'check.botAdmission.notAdmitted': 'このボットはテナントで同意を得ていないため、何も確認できませんでした。',
  'check.botAdmission.disabled': 'このボットはテナントで無効なため、何も確認できませんでした。',
  'check.botAdmission.credentialBad': 'Microsoft がこのボットのシークレットまたは証明書を拒否したため、何も確認できませんでした。',
  'check.botAdmission.refused': 'Microsoft がこのボットのサインインを拒否したため、何も確認できませんでした。',
  'check.botAdmission.blocked': '条件付きアクセス ポリシーがこのボットをブロックしているため、何も確認できませんでした。',
  'check.botAdmission.graphDisabled': 'テナントで Microsoft Graph が無効なため、誰もトークンを取得できません。',
  'check.botAdmission.tenantNotFound': 'この ID のテナントは Microsoft に存在しません。',
  'check.botAdmission.otherCloud': 'テナントは、このボットとは別の Microsoft クラウドにあります。',

  'check.botRights': 'このボットのアクセス許可',
  'check.botRights.pass': 'このボットには、確認に必要なアクセス許可がすべてあります。',
  'check.botRights.warning': '一部の確認ができません。{permissions} が必要です。',
  'check.botRights.fail': '主要な確認ができません。{permissions} が必要です。',
  'check.botRights.untold': 'Microsoft のトークンからはアクセス許可がわかりません。各確認項目が問い合わせ、拒否されたらそう示します。',
  'check.botRights.notAdmitted': 'このボットはサインインできなかったため、アクセス許可がわかりません。',

  'check.tenant': 'Entra テナント',
  'check.tenant.pass': 'テナント {id} はこのクラウドにあります。',
  'check.tenant.passNamed': 'テナントは {name} です。',
  'check.tenant.notFound': 'テナント {id} はこのクラウドにありません。',
  'check.tenant.otherCloud': 'テナント {id} は別の Microsoft クラウドにあります。',
  'check.tenant.mismatch': '貼り付けた内容はテナント {pasted} のものですが、確認したのはテナント {id} です。',

  'check.integrationApp': '統合アプリ',
  'check.integrationApp.pass': '{name} はテナントにあります。',
  'check.integrationApp.otherId':
    'クライアント ID {appId} のアプリはテナントにありません。このクラウドでは Cisco が別の ID を使っている可能性があります。',
  'check.integrationApp.fail': 'Cisco Webex Identity Integration がテナントにありません。',

  'check.deletedIntegrationApp': 'ごみ箱の中の統合アプリ',
  'check.deletedIntegrationApp.pass': '統合アプリはごみ箱にありません。',
  'check.deletedIntegrationApp.olderCopy': '古いコピーがごみ箱にあります。アプリはテナントにあるので、そのままにしてください。',
  'check.deletedIntegrationApp.gone': '統合アプリはごみ箱にないため、復元できません。',
  'check.deletedIntegrationApp.restorable': '統合アプリはごみ箱にあり、復元できます。',
  'check.deletedIntegrationApp.restorableUntil': '統合アプリはごみ箱にあり、{until}まで復元できます。',

  'check.removalAuthor': '統合アプリの削除',
  'check.removalAuthor.pass': '監査ログに統合アプリの削除はありません。',
  'check.removalAuthor.before': '{at} に削除されました (実行者: {who})。その後、元に戻っています。',
  'check.removalAuthor.deleted': '{at} に削除されました (実行者: {who})。',
  'check.removalAuthor.hardDeleted': '{at} に完全に削除されました (実行者: {who})。',
  'check.removalAuthor.notYet': 'まだ監査ログにありません。Entra では最大 15 分かかります。その後で再確認してください。',
  'check.removalAuthor.noEntry': { other: '過去 {count} 日間の監査ログに削除の記録はありません。' },

  'check.recurringRemoval': '削除の繰り返し',
  'check.recurringRemoval.pass': '監査ログにある削除は 1 回です。',
  'check.recurringRemoval.none': '監査ログに削除はありません。',
  'check.recurringRemoval.warning': { other: '{since} 以降、{count} 回削除されています。' },

  'check.disabledIntegrationApp': '統合アプリのサインイン',
  'check.disabledIntegrationApp.pass': 'サインインは有効です。',
  'check.disabledIntegrationApp.fail': 'サインインは無効です。',
  'check.disabledIntegrationApp.failBy': 'サインインは {at} に無効にされました (実行者: {who})。',
  'check.disabledIntegrationApp.byMicrosoft': 'Microsoft または Cisco がアプリを無効にしました。',

  'check.lookAlikeApp': '統合アプリに似たアプリ',
  'check.lookAlikeApp.pass': '同じ名前の別のアプリはありません。',
  'check.lookAlikeApp.perhapsCisco':
    'この名前のアプリのクライアント ID は {appId} です。このクラウドでは Cisco のものである可能性があります。',
  'check.lookAlikeApp.warning': '同じ名前の別のアプリがあります。クライアント ID: {appId}。Cisco のものではありません。',

  'check.assignmentRequirement': '統合アプリへの割り当て',
  'check.assignmentRequirement.pass': '割り当ては必要ありません。',
  'check.assignmentRequirement.warning':
    '割り当てられたユーザーだけがサインインできます。同意する管理者が止められることはありますが、アプリ自体には影響しません。',

  'check.appRoles': '統合アプリのアクセス許可',
  'check.appRoles.pass': { other: '{count} 個のアクセス許可がすべて付与されています。' },
  'check.appRoles.none': 'アプリケーションのアクセス許可が 1 つも付与されていません。',
  'check.appRoles.missing': '付与されていません: {permissions}。',
  'check.appRoles.unproven':
    'アプリケーションのアクセス許可として付与されていません: {permissions}。委任されたアクセス許可として付与されている可能性がありますが、このボットには読み取れませんでした。',

  'check.delegatedPermissions': '統合アプリのサインインのアクセス許可',
  'check.delegatedPermissions.pass': 'User.Read は全員に付与されています。',
  'check.delegatedPermissions.perUser': 'User.Read は一部のユーザーにだけ付与されています。',
  'check.delegatedPermissions.none': 'User.Read は付与されていません。',

  'check.revocationAuthor': 'アクセス許可の取り消し',
  'check.revocationAuthor.pass': '監査ログにアクセス許可の取り消しはありません。',
  'check.revocationAuthor.before': '{at} にアクセス許可が取り消されましたが (実行者: {who})、その後あらためて同意されています。',
  'check.revocationAuthor.warning': '{at} にアクセス許可が取り消されました (実行者: {who})。',

  'check.graphServicePrincipal': 'テナントの Microsoft Graph',
  'check.graphServicePrincipal.pass': 'Microsoft Graph は有効です。',
  'check.graphServicePrincipal.fail': 'Microsoft Graph は無効です。すべてのアプリが拒否されます。',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} はテナントにあります。',
  'check.secondApp.fail': 'Cisco Webex Identity という名前のアプリは、テナントにもごみ箱にもありません。',
  'check.secondApp.binUnread': 'Cisco Webex Identity がテナントにありません。ごみ箱は読み取れませんでした。',
  'check.secondApp.deleted': 'Cisco Webex Identity はごみ箱にあり、復元できます。',
  'check.secondApp.deletedUntil': 'Cisco Webex Identity はごみ箱にあり、{until}まで復元できます。',
  'check.secondApp.perhapsRenamed': 'Cisco Webex Identity という名前のアプリはありません。名前が変更された可能性があります。',

  'check.disabledSecondApp': 'Cisco Webex Identity のサインイン',
  'check.disabledSecondApp.pass': 'サインインは有効です。',
  'check.disabledSecondApp.byMicrosoft': 'Microsoft または Cisco がアプリを無効にしました。',
  'check.disabledSecondApp.fail': 'サインインは無効です。',

  'check.secondAppOwner': 'Cisco Webex Identity の所有者',
  'check.secondAppOwner.pass': '統合アプリが所有しています。',
  'check.secondAppOwner.warning': '現在テナントにある統合アプリは所有者ではありません。',

  'check.provisioningJob': 'プロビジョニング ジョブ',
  'check.provisioningJob.pass': 'プロビジョニングは動作しています。',
  'check.provisioningJob.none': 'プロビジョニング ジョブがありません。',
  'check.provisioningJob.notStarted': 'プロビジョニングは一度も開始されていません。',
  'check.provisioningJob.lastFailed': '前回のプロビジョニングは失敗しました。',
  'check.provisioningJob.stopped': 'プロビジョニングは停止しています。',
  'check.provisioningJob.quarantined': 'Entra がプロビジョニングを検疫状態にしました。',
  'check.provisioningJob.quarantinedSince': 'Entra が {since} にプロビジョニングを検疫状態にしました。',

  'check.provisioningFailures': 'プロビジョニングの失敗',
  'check.provisioningFailures.atLeast': '過去 7 日間に少なくとも {count} 件の失敗: {codes}。',
  'check.provisioningFailures.pass': '過去 7 日間に失敗はありません。',
  'check.provisioningFailures.warning': { other: '過去 7 日間に {count} 件の失敗: {codes}。' },

  'check.integrationSignIns': '統合アプリのサインイン履歴',
  'check.integrationSignIns.pass': '前回のサインインは {at} に成功しました。',
  'check.integrationSignIns.none': '過去 7 日間にサインインはありません。',
  'check.integrationSignIns.warning': '前回のサインインは {at} に AADSTS{code} で失敗しました。',
  'check.integrationSignIns.outdated': '前回のサインインは復旧前の {at} に失敗しました。それより新しいものはありません。',

  'check.pastedRequest': '拒否された要求',
  'check.pastedRequest.found': 'サインイン ログに {id} があります: {at}、AADSTS{code}。',
  'check.pastedRequest.foundGood': 'サインイン ログに {id} があります: {at}、このサインインは成功しています。',
  'check.pastedRequest.foundUntold': 'サインイン ログに {id} があります: {at}、結果は記録されていません。',
  'check.pastedRequest.notFound':
    'サインイン ログに {id} はありません。収集している場合は、Graph アクティビティ ログにある可能性があります。',

  'check.consentPolicy': '同意の要求',
  'check.consentPolicy.on': '同意する権限のない人は、Entra で同意を要求できます。',
  'check.consentPolicy.off': '同意する権限のない人は、Entra で同意を要求できません。管理者に相談してください。',

  'check.pendingConsentRequest': '待機中の同意の要求',
  'check.pendingConsentRequest.pass': '待機中の同意の要求はありません。',
  'check.pendingConsentRequest.warning':
    '統合アプリへの同意の要求がレビュー担当者を待っています: Microsoft Entra 管理センター、[エンタープライズ アプリケーション]、[アクティビティ]、[管理者の同意要求]。',

  'check.pastedSignInError': '貼り付けたサインイン エラー',
  'check.pastedSignInError.none': '貼り付けた内容にサインイン エラーはありません。',
  'check.pastedSignInError.warning': 'AADSTS{code}: {meaning}',

  'check.conditionalAccess': '条件付きアクセス',
  'check.conditionalAccess.none': '統合アプリに適用される有効なポリシーはありません (アプリの指定、すべてのアプリの指定のいずれも)。',
  'check.conditionalAccess.pass': {
    other: '同意する管理者のサインインに {count} 個の有効なポリシーが適用されます。アプリ自体はブロックされません。',
  },
  'check.conditionalAccess.warning':
    'ポリシー {name} が統合アプリを指定しています。同意する管理者が止められることはありますが、アプリ自体には影響しません。',

  'check.microsoftIncident': 'Microsoft のサービス正常性',
  'check.microsoftIncident.pass': 'Microsoft は Entra の未解決の問題を報告していません。',
  'check.microsoftIncident.warning': 'Microsoft が未解決の問題を報告しています: {title} ({id})。',

  'check.webexIncident': 'Webex のサービス状態',
  'check.webexIncident.pass': 'Webex はインシデントを報告していません。',
  'check.webexIncident.warning': 'Webex がインシデントを報告しています: {name}。',

  'check.cleanUpRecommendation': 'Entra の整理の推奨事項',
  'check.cleanUpRecommendation.pass': 'Entra は未使用のアプリの削除を推奨していません。',
  'check.cleanUpRecommendation.warning': 'Entra が未使用のアプリの削除を推奨しています。これに従うと統合アプリが削除されることがあります。',

  'check.nothingFound': 'Entra 側の全体',
  'check.nothingFound.pass': 'Entra 側に異常は見つかりませんでした。',
  'check.nothingFound.notApplicable': '異常が見つかったか、確認できなかった項目があります。',
} satisfies Translated<typeof import('../en/checks.ts').checks>;

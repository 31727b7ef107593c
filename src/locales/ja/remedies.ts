import type { Translated } from '../sentence.ts';

/** What to do: titles, roles, consequences and steps, in Japanese. */
export const remedies = {
  'role.globalOrPrivileged': 'グローバル管理者または特権ロール管理者',
  'role.cloudApplication': 'クラウド アプリケーション管理者またはアプリケーション管理者',
  'role.controlHubAndGlobal': 'Control Hub のフル管理者、および Entra のグローバル管理者または特権ロール管理者',
  'role.operator': 'このボットの運用担当者',

  'link.consent': '同意を付与',
  'link.consentBot': 'このボットに同意を付与',
  'link.graphExplorer': 'Graph エクスプローラーを開く',
  'link.consentRequests': '要求を開く',
  'link.signInError': 'Microsoft の説明を開く',
  'link.properties': 'プロパティを開く',
  'link.provisioning': 'プロビジョニングを開く',
  'link.wizardArticle': 'ウィザードの記事を開く',
  'link.ciscoSupport': 'Cisco にケースを開く',
  'link.microsoftHealth': 'サービス正常性を開く',
  'link.webexStatus': 'Webex の状態を開く',

  'remedy.recheck': 'ここで再確認してください。',

  'remedy.consentAgain': 'もう一度同意する',
  'remedy.consentAgain.consequence':
    'アプリのオブジェクト ID が新しくなります。その後、Cisco Webex Identity がこのアプリに属したままか確認してください。同意した後は、復元しないでください。',
  'remedy.consentAgain.sameApp':
    'アプリのオブジェクト ID は変わりません。組織全体に付与されていたアクセス許可は、今回の同意で置き換わります。',
  'remedy.consentAgain.newApp':
    'アプリのオブジェクト ID が新しくなります。その後、Cisco Webex Identity がこのアプリに属したままか確認してください。',
  'remedy.consentAgain.open': 'プライベート ウィンドウで同意のリンクを開きます。',
  'remedy.consentAgain.signIn': 'このテナントのグローバル管理者または特権ロール管理者としてサインインします。',
  'remedy.consentAgain.accept': '8 つのアクセス許可を読み、[承諾] を選択します。',
  'remedy.consentAgain.errorPage': '[承諾] の後のエラー ページは正常です。ウィンドウを閉じてください。',

  'remedy.restore': '{name} を復元する',
  'remedy.restore.consequence':
    'オブジェクト ID、所有者、アクセス許可は維持されます。最大 1 日、プロビジョニングにエラーが出ることがあります。ポリシーは復元されません。',
  'remedy.restore.open': 'Graph エクスプローラーを開いてサインインするか、下の PowerShell コマンドを使います。',
  'remedy.restore.powerShell': '下の PowerShell コマンドを実行します。Graph エクスプローラーはこのクラウドに対応していません。',
  'remedy.restore.run': '本文なしで {call} を実行します。',
  'remedy.restore.permission': '拒否された場合は、ご自身に Application.ReadWrite.All への同意を与え、もう一度実行します。',
  'remedy.restore.notBoth': '復元する場合は、同意し直さないでください。アプリがすでに戻っていると、復元は 409 で失敗します。',

  'remedy.enableSignIn': '{name} のサインインを有効にする',
  'remedy.enableSignIn.open': 'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > アプリ > [プロパティ] を開きます。',
  'remedy.enableGraph.open':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] を開き、[Microsoft アプリケーション] を選び、Microsoft Graph > [プロパティ] を開きます。',
  'remedy.enableGraph.subscription': '有効にできない場合は、テナントのサブスクリプションが失効していないか確認します。',
  'remedy.enableSignIn.switch': '[ユーザーのサインインが有効になっていますか?] を [はい] にして保存します。',

  'remedy.setUpWizard': 'ウィザード アプリを新しく設定する',
  'remedy.setUpWizard.consequence': '同期の設定は新しく作り直されます。以前の設定が残るのは、統合アプリだけが失われた場合です。',
  'remedy.setUpWizard.open': 'Control Hub > [組織設定] > [ディレクトリ同期] を開きます。',
  'remedy.setUpWizard.follow': '記事の手順に従い、求められたら同意を付与します。',

  'remedy.mendProvisioning': 'プロビジョニングを直す',
  'remedy.mendProvisioning.open':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > Cisco Webex Identity > [プロビジョニング] を開きます。',
  'remedy.startProvisioning': '意図的に停止されたのでなければ、[プロビジョニングの開始] を選択します。',
  'remedy.restartProvisioning': '[プロビジョニングの再開] を選択します。',
  'remedy.readProvisioningLogs': 'プロビジョニング ログを開き、示されたアカウントや属性を修正します。',
  'remedy.quarantine.credentials': '保存された資格情報が無効です。Control Hub で同期をもう一度承認します。',
  'remedy.quarantine.escrow': '失敗するアカウントが多すぎます。プロビジョニング ログを開き、示された内容を修正します。',
  'remedy.quarantine.deletes': '大量の削除が意図したものか確認し、承認します。',
  'remedy.quarantine.onDemand': '手動で検疫した人とその理由を確認します。',
  'remedy.quarantine.other': 'ページで理由を読み、対処します。',

  'remedy.approveRequest': '待機中の要求を承認する',
  'remedy.approveRequest.open':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > [管理者の同意要求] を開き、Cisco Webex Identity Integration を選びます。',
  'remedy.approveRequest.accept': 'アクセス許可を確認して同意します。',
  'remedy.consentBot': 'このボットにアクセス許可を付与する',
  'remedy.consentBot.consequence': 'ボットはアクセス許可に示された内容を読み取れるようになります。書き込みはできません。',
  'remedy.consentBot.register': 'アクセス許可がボットのアプリの登録にない場合は、先に追加します。',
  'remedy.consentBot.open': 'このボットの同意のリンクを開き、[承諾] を選択します。',
  'remedy.consentBot.wait': 'Entra に反映されるまで 1 分待ちます。',
  'remedy.mendSignIn': 'サインインを修復する',
  'remedy.enableBot': 'テナントでこのボットを有効にする',
  'remedy.enableBot.step':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > このボット > [プロパティ] を開き、サインインを有効にします。',
  'remedy.renewCredential': 'ボットの資格情報を更新する',
  'remedy.renewCredential.step': 'ボットのアプリの登録で新しいシークレットまたは証明書を作成し、ボットの設定に入力します。',
  'remedy.unblockBot': '条件付きアクセスでこのボットを許可する',
  'remedy.unblockBot.step': 'ブロックしているポリシーからボットを除外するか、ボットのネットワーク アドレスを許可します。',
  'remedy.checkTenant': 'このボットが見ているテナントを確認する',
  'remedy.checkTenant.step': '設定 ENTRA_TENANT_ID に正しいテナント ID を入力します。',
  'remedy.setCloud': 'テナントのクラウドでボットを動かす',
  'remedy.setCloud.step': '設定 ENTRA_CLOUD にテナントのクラウドを入力し、そのクラウドにボットを登録します。',

  'remedy.keepIt': '再び削除されないようにする',
  'remedy.keepIt.script': '{name} が整理する対象からアプリを外します。',
  'remedy.keepIt.note': 'アプリに、用途がわかるメモと所有者を追加します。',
  'remedy.keepIt.dismiss': 'Entra の推奨事項「未使用のアプリケーションを削除する」で、このアプリを無視します。',
  'remedy.keepIt.dismissIfListed': 'Entra の推奨事項「未使用のアプリケーションを削除する」にこのアプリがあれば、そこで無視します。',
  'remedy.checkLookAlike': '別のアプリを調べる',
  'remedy.checkLookAlike.step': '作成者を確認します。クライアント ID を比べ、誰も必要としないなら削除します。',

  'remedy.wait': '収まるまで待つ',
  'remedy.wait.microsoft': 'Microsoft のサービス正常性で問題の経過を確認します。',
  'remedy.wait.webex': 'Webex の状態ページでインシデントの経過を確認します。',
  'remedy.tryAgain': 'もう一度試す',
  'remedy.tryAgain.step': '数分待ちます。',
  'remedy.signOutAndIn': 'サインアウトして、もう一度サインインする',
  'remedy.signOutAndIn.step': 'Control Hub からサインアウトし、サインインし直して、失敗した操作をもう一度行います。',
  'remedy.signOutAndIn.status': 'Webex の状態ページを確認します。',
  'remedy.askCisco': 'Cisco TAC に問い合わせる',
  'remedy.askCisco.open': 'Cisco TAC にケースを開き、このケースのレポートを添付します。',
  'remedy.askCisco.trackingId': '追跡 ID {id} を伝えます。',
  'remedy.askCisco.clientRequestId': 'client-request-id {id} を伝えます。',
  'remedy.findRequest': '拒否された要求を探す',
  'remedy.findRequest.consequence': 'Graph アクティビティ ログを収集している場合にだけ見つかります。',
  'remedy.findRequest.query': '下のクエリを Log Analytics で実行します。',
  'remedy.findRequest.microsoft': 'または、Microsoft サポートに client-request-id {id} を伝えます。',
} satisfies Translated<typeof import('../en/remedies.ts').remedies>;

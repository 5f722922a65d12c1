/** Words of the controls themselves, the same in every room. */
export const ui = {
  close: 'إغلاق',
  clearSearch: 'مسح البحث',
  add: 'إضافة «{{name}}»',
  noMatch: 'لا شيء بهذا الاسم',
  notices: 'الإشعارات',
  options: 'الخيارات',
  'stage.draft': 'مسودة',
  'stage.submitted': 'بانتظار المراجعة',
  'stage.returned': 'أُعيدت',
  'stage.approved': 'معتمدة',
  'stage.published': 'منشورة',
} as const;

// Models/TimeZoneName.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TimeZoneName`.
public nonisolated struct TimeZoneName: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var africaAbidjan: Self { Self(rawValue: "Africa/Abidjan") }
    public static var africaAccra: Self { Self(rawValue: "Africa/Accra") }
    public static var africaAddisAbaba: Self { Self(rawValue: "Africa/Addis_Ababa") }
    public static var africaAlgiers: Self { Self(rawValue: "Africa/Algiers") }
    public static var africaAsmara: Self { Self(rawValue: "Africa/Asmara") }
    public static var africaAsmera: Self { Self(rawValue: "Africa/Asmera") }
    public static var africaBamako: Self { Self(rawValue: "Africa/Bamako") }
    public static var africaBangui: Self { Self(rawValue: "Africa/Bangui") }
    public static var africaBanjul: Self { Self(rawValue: "Africa/Banjul") }
    public static var africaBissau: Self { Self(rawValue: "Africa/Bissau") }
    public static var africaBlantyre: Self { Self(rawValue: "Africa/Blantyre") }
    public static var africaBrazzaville: Self { Self(rawValue: "Africa/Brazzaville") }
    public static var africaBujumbura: Self { Self(rawValue: "Africa/Bujumbura") }
    public static var africaCairo: Self { Self(rawValue: "Africa/Cairo") }
    public static var africaCasablanca: Self { Self(rawValue: "Africa/Casablanca") }
    public static var africaCeuta: Self { Self(rawValue: "Africa/Ceuta") }
    public static var africaConakry: Self { Self(rawValue: "Africa/Conakry") }
    public static var africaDakar: Self { Self(rawValue: "Africa/Dakar") }
    public static var africaDarEsSalaam: Self { Self(rawValue: "Africa/Dar_es_Salaam") }
    public static var africaDjibouti: Self { Self(rawValue: "Africa/Djibouti") }
    public static var africaDouala: Self { Self(rawValue: "Africa/Douala") }
    public static var africaElAaiun: Self { Self(rawValue: "Africa/El_Aaiun") }
    public static var africaFreetown: Self { Self(rawValue: "Africa/Freetown") }
    public static var africaGaborone: Self { Self(rawValue: "Africa/Gaborone") }
    public static var africaHarare: Self { Self(rawValue: "Africa/Harare") }
    public static var africaJohannesburg: Self { Self(rawValue: "Africa/Johannesburg") }
    public static var africaJuba: Self { Self(rawValue: "Africa/Juba") }
    public static var africaKampala: Self { Self(rawValue: "Africa/Kampala") }
    public static var africaKhartoum: Self { Self(rawValue: "Africa/Khartoum") }
    public static var africaKigali: Self { Self(rawValue: "Africa/Kigali") }
    public static var africaKinshasa: Self { Self(rawValue: "Africa/Kinshasa") }
    public static var africaLagos: Self { Self(rawValue: "Africa/Lagos") }
    public static var africaLibreville: Self { Self(rawValue: "Africa/Libreville") }
    public static var africaLome: Self { Self(rawValue: "Africa/Lome") }
    public static var africaLuanda: Self { Self(rawValue: "Africa/Luanda") }
    public static var africaLubumbashi: Self { Self(rawValue: "Africa/Lubumbashi") }
    public static var africaLusaka: Self { Self(rawValue: "Africa/Lusaka") }
    public static var africaMalabo: Self { Self(rawValue: "Africa/Malabo") }
    public static var africaMaputo: Self { Self(rawValue: "Africa/Maputo") }
    public static var africaMaseru: Self { Self(rawValue: "Africa/Maseru") }
    public static var africaMbabane: Self { Self(rawValue: "Africa/Mbabane") }
    public static var africaMogadishu: Self { Self(rawValue: "Africa/Mogadishu") }
    public static var africaMonrovia: Self { Self(rawValue: "Africa/Monrovia") }
    public static var africaNairobi: Self { Self(rawValue: "Africa/Nairobi") }
    public static var africaNdjamena: Self { Self(rawValue: "Africa/Ndjamena") }
    public static var africaNiamey: Self { Self(rawValue: "Africa/Niamey") }
    public static var africaNouakchott: Self { Self(rawValue: "Africa/Nouakchott") }
    public static var africaOuagadougou: Self { Self(rawValue: "Africa/Ouagadougou") }
    public static var africaPortoNovo: Self { Self(rawValue: "Africa/Porto-Novo") }
    public static var africaSaoTome: Self { Self(rawValue: "Africa/Sao_Tome") }
    public static var africaTimbuktu: Self { Self(rawValue: "Africa/Timbuktu") }
    public static var africaTripoli: Self { Self(rawValue: "Africa/Tripoli") }
    public static var africaTunis: Self { Self(rawValue: "Africa/Tunis") }
    public static var africaWindhoek: Self { Self(rawValue: "Africa/Windhoek") }
    public static var americaAdak: Self { Self(rawValue: "America/Adak") }
    public static var americaAnchorage: Self { Self(rawValue: "America/Anchorage") }
    public static var americaAnguilla: Self { Self(rawValue: "America/Anguilla") }
    public static var americaAntigua: Self { Self(rawValue: "America/Antigua") }
    public static var americaAraguaina: Self { Self(rawValue: "America/Araguaina") }
    public static var americaArgentinaBuenosAires: Self { Self(rawValue: "America/Argentina/Buenos_Aires") }
    public static var americaArgentinaCatamarca: Self { Self(rawValue: "America/Argentina/Catamarca") }
    public static var americaArgentinaComodRivadavia: Self { Self(rawValue: "America/Argentina/ComodRivadavia") }
    public static var americaArgentinaCordoba: Self { Self(rawValue: "America/Argentina/Cordoba") }
    public static var americaArgentinaJujuy: Self { Self(rawValue: "America/Argentina/Jujuy") }
    public static var americaArgentinaLaRioja: Self { Self(rawValue: "America/Argentina/La_Rioja") }
    public static var americaArgentinaMendoza: Self { Self(rawValue: "America/Argentina/Mendoza") }
    public static var americaArgentinaRioGallegos: Self { Self(rawValue: "America/Argentina/Rio_Gallegos") }
    public static var americaArgentinaSalta: Self { Self(rawValue: "America/Argentina/Salta") }
    public static var americaArgentinaSanJuan: Self { Self(rawValue: "America/Argentina/San_Juan") }
    public static var americaArgentinaSanLuis: Self { Self(rawValue: "America/Argentina/San_Luis") }
    public static var americaArgentinaTucuman: Self { Self(rawValue: "America/Argentina/Tucuman") }
    public static var americaArgentinaUshuaia: Self { Self(rawValue: "America/Argentina/Ushuaia") }
    public static var americaAruba: Self { Self(rawValue: "America/Aruba") }
    public static var americaAsuncion: Self { Self(rawValue: "America/Asuncion") }
    public static var americaAtikokan: Self { Self(rawValue: "America/Atikokan") }
    public static var americaAtka: Self { Self(rawValue: "America/Atka") }
    public static var americaBahia: Self { Self(rawValue: "America/Bahia") }
    public static var americaBahiaBanderas: Self { Self(rawValue: "America/Bahia_Banderas") }
    public static var americaBarbados: Self { Self(rawValue: "America/Barbados") }
    public static var americaBelem: Self { Self(rawValue: "America/Belem") }
    public static var americaBelize: Self { Self(rawValue: "America/Belize") }
    public static var americaBlancSablon: Self { Self(rawValue: "America/Blanc-Sablon") }
    public static var americaBoaVista: Self { Self(rawValue: "America/Boa_Vista") }
    public static var americaBogota: Self { Self(rawValue: "America/Bogota") }
    public static var americaBoise: Self { Self(rawValue: "America/Boise") }
    public static var americaBuenosAires: Self { Self(rawValue: "America/Buenos_Aires") }
    public static var americaCambridgeBay: Self { Self(rawValue: "America/Cambridge_Bay") }
    public static var americaCampoGrande: Self { Self(rawValue: "America/Campo_Grande") }
    public static var americaCancun: Self { Self(rawValue: "America/Cancun") }
    public static var americaCaracas: Self { Self(rawValue: "America/Caracas") }
    public static var americaCatamarca: Self { Self(rawValue: "America/Catamarca") }
    public static var americaCayenne: Self { Self(rawValue: "America/Cayenne") }
    public static var americaCayman: Self { Self(rawValue: "America/Cayman") }
    public static var americaChicago: Self { Self(rawValue: "America/Chicago") }
    public static var americaChihuahua: Self { Self(rawValue: "America/Chihuahua") }
    public static var americaCiudadJuarez: Self { Self(rawValue: "America/Ciudad_Juarez") }
    public static var americaCoralHarbour: Self { Self(rawValue: "America/Coral_Harbour") }
    public static var americaCordoba: Self { Self(rawValue: "America/Cordoba") }
    public static var americaCostaRica: Self { Self(rawValue: "America/Costa_Rica") }
    public static var americaCoyhaique: Self { Self(rawValue: "America/Coyhaique") }
    public static var americaCreston: Self { Self(rawValue: "America/Creston") }
    public static var americaCuiaba: Self { Self(rawValue: "America/Cuiaba") }
    public static var americaCuracao: Self { Self(rawValue: "America/Curacao") }
    public static var americaDanmarkshavn: Self { Self(rawValue: "America/Danmarkshavn") }
    public static var americaDawson: Self { Self(rawValue: "America/Dawson") }
    public static var americaDawsonCreek: Self { Self(rawValue: "America/Dawson_Creek") }
    public static var americaDenver: Self { Self(rawValue: "America/Denver") }
    public static var americaDetroit: Self { Self(rawValue: "America/Detroit") }
    public static var americaDominica: Self { Self(rawValue: "America/Dominica") }
    public static var americaEdmonton: Self { Self(rawValue: "America/Edmonton") }
    public static var americaEirunepe: Self { Self(rawValue: "America/Eirunepe") }
    public static var americaElSalvador: Self { Self(rawValue: "America/El_Salvador") }
    public static var americaEnsenada: Self { Self(rawValue: "America/Ensenada") }
    public static var americaFortNelson: Self { Self(rawValue: "America/Fort_Nelson") }
    public static var americaFortWayne: Self { Self(rawValue: "America/Fort_Wayne") }
    public static var americaFortaleza: Self { Self(rawValue: "America/Fortaleza") }
    public static var americaGlaceBay: Self { Self(rawValue: "America/Glace_Bay") }
    public static var americaGodthab: Self { Self(rawValue: "America/Godthab") }
    public static var americaGooseBay: Self { Self(rawValue: "America/Goose_Bay") }
    public static var americaGrandTurk: Self { Self(rawValue: "America/Grand_Turk") }
    public static var americaGrenada: Self { Self(rawValue: "America/Grenada") }
    public static var americaGuadeloupe: Self { Self(rawValue: "America/Guadeloupe") }
    public static var americaGuatemala: Self { Self(rawValue: "America/Guatemala") }
    public static var americaGuayaquil: Self { Self(rawValue: "America/Guayaquil") }
    public static var americaGuyana: Self { Self(rawValue: "America/Guyana") }
    public static var americaHalifax: Self { Self(rawValue: "America/Halifax") }
    public static var americaHavana: Self { Self(rawValue: "America/Havana") }
    public static var americaHermosillo: Self { Self(rawValue: "America/Hermosillo") }
    public static var americaIndianaIndianapolis: Self { Self(rawValue: "America/Indiana/Indianapolis") }
    public static var americaIndianaKnox: Self { Self(rawValue: "America/Indiana/Knox") }
    public static var americaIndianaMarengo: Self { Self(rawValue: "America/Indiana/Marengo") }
    public static var americaIndianaPetersburg: Self { Self(rawValue: "America/Indiana/Petersburg") }
    public static var americaIndianaTellCity: Self { Self(rawValue: "America/Indiana/Tell_City") }
    public static var americaIndianaVevay: Self { Self(rawValue: "America/Indiana/Vevay") }
    public static var americaIndianaVincennes: Self { Self(rawValue: "America/Indiana/Vincennes") }
    public static var americaIndianaWinamac: Self { Self(rawValue: "America/Indiana/Winamac") }
    public static var americaIndianapolis: Self { Self(rawValue: "America/Indianapolis") }
    public static var americaInuvik: Self { Self(rawValue: "America/Inuvik") }
    public static var americaIqaluit: Self { Self(rawValue: "America/Iqaluit") }
    public static var americaJamaica: Self { Self(rawValue: "America/Jamaica") }
    public static var americaJujuy: Self { Self(rawValue: "America/Jujuy") }
    public static var americaJuneau: Self { Self(rawValue: "America/Juneau") }
    public static var americaKentuckyLouisville: Self { Self(rawValue: "America/Kentucky/Louisville") }
    public static var americaKentuckyMonticello: Self { Self(rawValue: "America/Kentucky/Monticello") }
    public static var americaKnoxIN: Self { Self(rawValue: "America/Knox_IN") }
    public static var americaKralendijk: Self { Self(rawValue: "America/Kralendijk") }
    public static var americaLaPaz: Self { Self(rawValue: "America/La_Paz") }
    public static var americaLima: Self { Self(rawValue: "America/Lima") }
    public static var americaLosAngeles: Self { Self(rawValue: "America/Los_Angeles") }
    public static var americaLouisville: Self { Self(rawValue: "America/Louisville") }
    public static var americaLowerPrinces: Self { Self(rawValue: "America/Lower_Princes") }
    public static var americaMaceio: Self { Self(rawValue: "America/Maceio") }
    public static var americaManagua: Self { Self(rawValue: "America/Managua") }
    public static var americaManaus: Self { Self(rawValue: "America/Manaus") }
    public static var americaMarigot: Self { Self(rawValue: "America/Marigot") }
    public static var americaMartinique: Self { Self(rawValue: "America/Martinique") }
    public static var americaMatamoros: Self { Self(rawValue: "America/Matamoros") }
    public static var americaMazatlan: Self { Self(rawValue: "America/Mazatlan") }
    public static var americaMendoza: Self { Self(rawValue: "America/Mendoza") }
    public static var americaMenominee: Self { Self(rawValue: "America/Menominee") }
    public static var americaMerida: Self { Self(rawValue: "America/Merida") }
    public static var americaMetlakatla: Self { Self(rawValue: "America/Metlakatla") }
    public static var americaMexicoCity: Self { Self(rawValue: "America/Mexico_City") }
    public static var americaMiquelon: Self { Self(rawValue: "America/Miquelon") }
    public static var americaMoncton: Self { Self(rawValue: "America/Moncton") }
    public static var americaMonterrey: Self { Self(rawValue: "America/Monterrey") }
    public static var americaMontevideo: Self { Self(rawValue: "America/Montevideo") }
    public static var americaMontreal: Self { Self(rawValue: "America/Montreal") }
    public static var americaMontserrat: Self { Self(rawValue: "America/Montserrat") }
    public static var americaNassau: Self { Self(rawValue: "America/Nassau") }
    public static var americaNewYork: Self { Self(rawValue: "America/New_York") }
    public static var americaNipigon: Self { Self(rawValue: "America/Nipigon") }
    public static var americaNome: Self { Self(rawValue: "America/Nome") }
    public static var americaNoronha: Self { Self(rawValue: "America/Noronha") }
    public static var americaNorthDakotaBeulah: Self { Self(rawValue: "America/North_Dakota/Beulah") }
    public static var americaNorthDakotaCenter: Self { Self(rawValue: "America/North_Dakota/Center") }
    public static var americaNorthDakotaNewSalem: Self { Self(rawValue: "America/North_Dakota/New_Salem") }
    public static var americaNuuk: Self { Self(rawValue: "America/Nuuk") }
    public static var americaOjinaga: Self { Self(rawValue: "America/Ojinaga") }
    public static var americaPanama: Self { Self(rawValue: "America/Panama") }
    public static var americaPangnirtung: Self { Self(rawValue: "America/Pangnirtung") }
    public static var americaParamaribo: Self { Self(rawValue: "America/Paramaribo") }
    public static var americaPhoenix: Self { Self(rawValue: "America/Phoenix") }
    public static var americaPortAuPrince: Self { Self(rawValue: "America/Port-au-Prince") }
    public static var americaPortOfSpain: Self { Self(rawValue: "America/Port_of_Spain") }
    public static var americaPortoAcre: Self { Self(rawValue: "America/Porto_Acre") }
    public static var americaPortoVelho: Self { Self(rawValue: "America/Porto_Velho") }
    public static var americaPuertoRico: Self { Self(rawValue: "America/Puerto_Rico") }
    public static var americaPuntaArenas: Self { Self(rawValue: "America/Punta_Arenas") }
    public static var americaRainyRiver: Self { Self(rawValue: "America/Rainy_River") }
    public static var americaRankinInlet: Self { Self(rawValue: "America/Rankin_Inlet") }
    public static var americaRecife: Self { Self(rawValue: "America/Recife") }
    public static var americaRegina: Self { Self(rawValue: "America/Regina") }
    public static var americaResolute: Self { Self(rawValue: "America/Resolute") }
    public static var americaRioBranco: Self { Self(rawValue: "America/Rio_Branco") }
    public static var americaRosario: Self { Self(rawValue: "America/Rosario") }
    public static var americaSantaIsabel: Self { Self(rawValue: "America/Santa_Isabel") }
    public static var americaSantarem: Self { Self(rawValue: "America/Santarem") }
    public static var americaSantiago: Self { Self(rawValue: "America/Santiago") }
    public static var americaSantoDomingo: Self { Self(rawValue: "America/Santo_Domingo") }
    public static var americaSaoPaulo: Self { Self(rawValue: "America/Sao_Paulo") }
    public static var americaScoresbysund: Self { Self(rawValue: "America/Scoresbysund") }
    public static var americaShiprock: Self { Self(rawValue: "America/Shiprock") }
    public static var americaSitka: Self { Self(rawValue: "America/Sitka") }
    public static var americaStBarthelemy: Self { Self(rawValue: "America/St_Barthelemy") }
    public static var americaStJohns: Self { Self(rawValue: "America/St_Johns") }
    public static var americaStKitts: Self { Self(rawValue: "America/St_Kitts") }
    public static var americaStLucia: Self { Self(rawValue: "America/St_Lucia") }
    public static var americaStThomas: Self { Self(rawValue: "America/St_Thomas") }
    public static var americaStVincent: Self { Self(rawValue: "America/St_Vincent") }
    public static var americaSwiftCurrent: Self { Self(rawValue: "America/Swift_Current") }
    public static var americaTegucigalpa: Self { Self(rawValue: "America/Tegucigalpa") }
    public static var americaThule: Self { Self(rawValue: "America/Thule") }
    public static var americaThunderBay: Self { Self(rawValue: "America/Thunder_Bay") }
    public static var americaTijuana: Self { Self(rawValue: "America/Tijuana") }
    public static var americaToronto: Self { Self(rawValue: "America/Toronto") }
    public static var americaTortola: Self { Self(rawValue: "America/Tortola") }
    public static var americaVancouver: Self { Self(rawValue: "America/Vancouver") }
    public static var americaVirgin: Self { Self(rawValue: "America/Virgin") }
    public static var americaWhitehorse: Self { Self(rawValue: "America/Whitehorse") }
    public static var americaWinnipeg: Self { Self(rawValue: "America/Winnipeg") }
    public static var americaYakutat: Self { Self(rawValue: "America/Yakutat") }
    public static var americaYellowknife: Self { Self(rawValue: "America/Yellowknife") }
    public static var antarcticaCasey: Self { Self(rawValue: "Antarctica/Casey") }
    public static var antarcticaDavis: Self { Self(rawValue: "Antarctica/Davis") }
    public static var antarcticaDumontDUrville: Self { Self(rawValue: "Antarctica/DumontDUrville") }
    public static var antarcticaMacquarie: Self { Self(rawValue: "Antarctica/Macquarie") }
    public static var antarcticaMawson: Self { Self(rawValue: "Antarctica/Mawson") }
    public static var antarcticaMcMurdo: Self { Self(rawValue: "Antarctica/McMurdo") }
    public static var antarcticaPalmer: Self { Self(rawValue: "Antarctica/Palmer") }
    public static var antarcticaRothera: Self { Self(rawValue: "Antarctica/Rothera") }
    public static var antarcticaSouthPole: Self { Self(rawValue: "Antarctica/South_Pole") }
    public static var antarcticaSyowa: Self { Self(rawValue: "Antarctica/Syowa") }
    public static var antarcticaTroll: Self { Self(rawValue: "Antarctica/Troll") }
    public static var antarcticaVostok: Self { Self(rawValue: "Antarctica/Vostok") }
    public static var arcticLongyearbyen: Self { Self(rawValue: "Arctic/Longyearbyen") }
    public static var asiaAden: Self { Self(rawValue: "Asia/Aden") }
    public static var asiaAlmaty: Self { Self(rawValue: "Asia/Almaty") }
    public static var asiaAmman: Self { Self(rawValue: "Asia/Amman") }
    public static var asiaAnadyr: Self { Self(rawValue: "Asia/Anadyr") }
    public static var asiaAqtau: Self { Self(rawValue: "Asia/Aqtau") }
    public static var asiaAqtobe: Self { Self(rawValue: "Asia/Aqtobe") }
    public static var asiaAshgabat: Self { Self(rawValue: "Asia/Ashgabat") }
    public static var asiaAshkhabad: Self { Self(rawValue: "Asia/Ashkhabad") }
    public static var asiaAtyrau: Self { Self(rawValue: "Asia/Atyrau") }
    public static var asiaBaghdad: Self { Self(rawValue: "Asia/Baghdad") }
    public static var asiaBahrain: Self { Self(rawValue: "Asia/Bahrain") }
    public static var asiaBaku: Self { Self(rawValue: "Asia/Baku") }
    public static var asiaBangkok: Self { Self(rawValue: "Asia/Bangkok") }
    public static var asiaBarnaul: Self { Self(rawValue: "Asia/Barnaul") }
    public static var asiaBeirut: Self { Self(rawValue: "Asia/Beirut") }
    public static var asiaBishkek: Self { Self(rawValue: "Asia/Bishkek") }
    public static var asiaBrunei: Self { Self(rawValue: "Asia/Brunei") }
    public static var asiaCalcutta: Self { Self(rawValue: "Asia/Calcutta") }
    public static var asiaChita: Self { Self(rawValue: "Asia/Chita") }
    public static var asiaChoibalsan: Self { Self(rawValue: "Asia/Choibalsan") }
    public static var asiaChongqing: Self { Self(rawValue: "Asia/Chongqing") }
    public static var asiaChungking: Self { Self(rawValue: "Asia/Chungking") }
    public static var asiaColombo: Self { Self(rawValue: "Asia/Colombo") }
    public static var asiaDacca: Self { Self(rawValue: "Asia/Dacca") }
    public static var asiaDamascus: Self { Self(rawValue: "Asia/Damascus") }
    public static var asiaDhaka: Self { Self(rawValue: "Asia/Dhaka") }
    public static var asiaDili: Self { Self(rawValue: "Asia/Dili") }
    public static var asiaDubai: Self { Self(rawValue: "Asia/Dubai") }
    public static var asiaDushanbe: Self { Self(rawValue: "Asia/Dushanbe") }
    public static var asiaFamagusta: Self { Self(rawValue: "Asia/Famagusta") }
    public static var asiaGaza: Self { Self(rawValue: "Asia/Gaza") }
    public static var asiaHarbin: Self { Self(rawValue: "Asia/Harbin") }
    public static var asiaHebron: Self { Self(rawValue: "Asia/Hebron") }
    public static var asiaHoChiMinh: Self { Self(rawValue: "Asia/Ho_Chi_Minh") }
    public static var asiaHongKong: Self { Self(rawValue: "Asia/Hong_Kong") }
    public static var asiaHovd: Self { Self(rawValue: "Asia/Hovd") }
    public static var asiaIrkutsk: Self { Self(rawValue: "Asia/Irkutsk") }
    public static var asiaIstanbul: Self { Self(rawValue: "Asia/Istanbul") }
    public static var asiaJakarta: Self { Self(rawValue: "Asia/Jakarta") }
    public static var asiaJayapura: Self { Self(rawValue: "Asia/Jayapura") }
    public static var asiaJerusalem: Self { Self(rawValue: "Asia/Jerusalem") }
    public static var asiaKabul: Self { Self(rawValue: "Asia/Kabul") }
    public static var asiaKamchatka: Self { Self(rawValue: "Asia/Kamchatka") }
    public static var asiaKarachi: Self { Self(rawValue: "Asia/Karachi") }
    public static var asiaKashgar: Self { Self(rawValue: "Asia/Kashgar") }
    public static var asiaKathmandu: Self { Self(rawValue: "Asia/Kathmandu") }
    public static var asiaKatmandu: Self { Self(rawValue: "Asia/Katmandu") }
    public static var asiaKhandyga: Self { Self(rawValue: "Asia/Khandyga") }
    public static var asiaKolkata: Self { Self(rawValue: "Asia/Kolkata") }
    public static var asiaKrasnoyarsk: Self { Self(rawValue: "Asia/Krasnoyarsk") }
    public static var asiaKualaLumpur: Self { Self(rawValue: "Asia/Kuala_Lumpur") }
    public static var asiaKuching: Self { Self(rawValue: "Asia/Kuching") }
    public static var asiaKuwait: Self { Self(rawValue: "Asia/Kuwait") }
    public static var asiaMacao: Self { Self(rawValue: "Asia/Macao") }
    public static var asiaMacau: Self { Self(rawValue: "Asia/Macau") }
    public static var asiaMagadan: Self { Self(rawValue: "Asia/Magadan") }
    public static var asiaMakassar: Self { Self(rawValue: "Asia/Makassar") }
    public static var asiaManila: Self { Self(rawValue: "Asia/Manila") }
    public static var asiaMuscat: Self { Self(rawValue: "Asia/Muscat") }
    public static var asiaNicosia: Self { Self(rawValue: "Asia/Nicosia") }
    public static var asiaNovokuznetsk: Self { Self(rawValue: "Asia/Novokuznetsk") }
    public static var asiaNovosibirsk: Self { Self(rawValue: "Asia/Novosibirsk") }
    public static var asiaOmsk: Self { Self(rawValue: "Asia/Omsk") }
    public static var asiaOral: Self { Self(rawValue: "Asia/Oral") }
    public static var asiaPhnomPenh: Self { Self(rawValue: "Asia/Phnom_Penh") }
    public static var asiaPontianak: Self { Self(rawValue: "Asia/Pontianak") }
    public static var asiaPyongyang: Self { Self(rawValue: "Asia/Pyongyang") }
    public static var asiaQatar: Self { Self(rawValue: "Asia/Qatar") }
    public static var asiaQostanay: Self { Self(rawValue: "Asia/Qostanay") }
    public static var asiaQyzylorda: Self { Self(rawValue: "Asia/Qyzylorda") }
    public static var asiaRangoon: Self { Self(rawValue: "Asia/Rangoon") }
    public static var asiaRiyadh: Self { Self(rawValue: "Asia/Riyadh") }
    public static var asiaSaigon: Self { Self(rawValue: "Asia/Saigon") }
    public static var asiaSakhalin: Self { Self(rawValue: "Asia/Sakhalin") }
    public static var asiaSamarkand: Self { Self(rawValue: "Asia/Samarkand") }
    public static var asiaSeoul: Self { Self(rawValue: "Asia/Seoul") }
    public static var asiaShanghai: Self { Self(rawValue: "Asia/Shanghai") }
    public static var asiaSingapore: Self { Self(rawValue: "Asia/Singapore") }
    public static var asiaSrednekolymsk: Self { Self(rawValue: "Asia/Srednekolymsk") }
    public static var asiaTaipei: Self { Self(rawValue: "Asia/Taipei") }
    public static var asiaTashkent: Self { Self(rawValue: "Asia/Tashkent") }
    public static var asiaTbilisi: Self { Self(rawValue: "Asia/Tbilisi") }
    public static var asiaTehran: Self { Self(rawValue: "Asia/Tehran") }
    public static var asiaTelAviv: Self { Self(rawValue: "Asia/Tel_Aviv") }
    public static var asiaThimbu: Self { Self(rawValue: "Asia/Thimbu") }
    public static var asiaThimphu: Self { Self(rawValue: "Asia/Thimphu") }
    public static var asiaTokyo: Self { Self(rawValue: "Asia/Tokyo") }
    public static var asiaTomsk: Self { Self(rawValue: "Asia/Tomsk") }
    public static var asiaUjungPandang: Self { Self(rawValue: "Asia/Ujung_Pandang") }
    public static var asiaUlaanbaatar: Self { Self(rawValue: "Asia/Ulaanbaatar") }
    public static var asiaUlanBator: Self { Self(rawValue: "Asia/Ulan_Bator") }
    public static var asiaUrumqi: Self { Self(rawValue: "Asia/Urumqi") }
    public static var asiaUstNera: Self { Self(rawValue: "Asia/Ust-Nera") }
    public static var asiaVientiane: Self { Self(rawValue: "Asia/Vientiane") }
    public static var asiaVladivostok: Self { Self(rawValue: "Asia/Vladivostok") }
    public static var asiaYakutsk: Self { Self(rawValue: "Asia/Yakutsk") }
    public static var asiaYangon: Self { Self(rawValue: "Asia/Yangon") }
    public static var asiaYekaterinburg: Self { Self(rawValue: "Asia/Yekaterinburg") }
    public static var asiaYerevan: Self { Self(rawValue: "Asia/Yerevan") }
    public static var atlanticAzores: Self { Self(rawValue: "Atlantic/Azores") }
    public static var atlanticBermuda: Self { Self(rawValue: "Atlantic/Bermuda") }
    public static var atlanticCanary: Self { Self(rawValue: "Atlantic/Canary") }
    public static var atlanticCapeVerde: Self { Self(rawValue: "Atlantic/Cape_Verde") }
    public static var atlanticFaeroe: Self { Self(rawValue: "Atlantic/Faeroe") }
    public static var atlanticFaroe: Self { Self(rawValue: "Atlantic/Faroe") }
    public static var atlanticJanMayen: Self { Self(rawValue: "Atlantic/Jan_Mayen") }
    public static var atlanticMadeira: Self { Self(rawValue: "Atlantic/Madeira") }
    public static var atlanticReykjavik: Self { Self(rawValue: "Atlantic/Reykjavik") }
    public static var atlanticSouthGeorgia: Self { Self(rawValue: "Atlantic/South_Georgia") }
    public static var atlanticStHelena: Self { Self(rawValue: "Atlantic/St_Helena") }
    public static var atlanticStanley: Self { Self(rawValue: "Atlantic/Stanley") }
    public static var australiaACT: Self { Self(rawValue: "Australia/ACT") }
    public static var australiaAdelaide: Self { Self(rawValue: "Australia/Adelaide") }
    public static var australiaBrisbane: Self { Self(rawValue: "Australia/Brisbane") }
    public static var australiaBrokenHill: Self { Self(rawValue: "Australia/Broken_Hill") }
    public static var australiaCanberra: Self { Self(rawValue: "Australia/Canberra") }
    public static var australiaCurrie: Self { Self(rawValue: "Australia/Currie") }
    public static var australiaDarwin: Self { Self(rawValue: "Australia/Darwin") }
    public static var australiaEucla: Self { Self(rawValue: "Australia/Eucla") }
    public static var australiaHobart: Self { Self(rawValue: "Australia/Hobart") }
    public static var australiaLHI: Self { Self(rawValue: "Australia/LHI") }
    public static var australiaLindeman: Self { Self(rawValue: "Australia/Lindeman") }
    public static var australiaLordHowe: Self { Self(rawValue: "Australia/Lord_Howe") }
    public static var australiaMelbourne: Self { Self(rawValue: "Australia/Melbourne") }
    public static var australiaNSW: Self { Self(rawValue: "Australia/NSW") }
    public static var australiaNorth: Self { Self(rawValue: "Australia/North") }
    public static var australiaPerth: Self { Self(rawValue: "Australia/Perth") }
    public static var australiaQueensland: Self { Self(rawValue: "Australia/Queensland") }
    public static var australiaSouth: Self { Self(rawValue: "Australia/South") }
    public static var australiaSydney: Self { Self(rawValue: "Australia/Sydney") }
    public static var australiaTasmania: Self { Self(rawValue: "Australia/Tasmania") }
    public static var australiaVictoria: Self { Self(rawValue: "Australia/Victoria") }
    public static var australiaWest: Self { Self(rawValue: "Australia/West") }
    public static var australiaYancowinna: Self { Self(rawValue: "Australia/Yancowinna") }
    public static var brazilAcre: Self { Self(rawValue: "Brazil/Acre") }
    public static var brazilDeNoronha: Self { Self(rawValue: "Brazil/DeNoronha") }
    public static var brazilEast: Self { Self(rawValue: "Brazil/East") }
    public static var brazilWest: Self { Self(rawValue: "Brazil/West") }
    public static var cet: Self { Self(rawValue: "CET") }
    public static var cst6cdt: Self { Self(rawValue: "CST6CDT") }
    public static var canadaAtlantic: Self { Self(rawValue: "Canada/Atlantic") }
    public static var canadaCentral: Self { Self(rawValue: "Canada/Central") }
    public static var canadaEastern: Self { Self(rawValue: "Canada/Eastern") }
    public static var canadaMountain: Self { Self(rawValue: "Canada/Mountain") }
    public static var canadaNewfoundland: Self { Self(rawValue: "Canada/Newfoundland") }
    public static var canadaPacific: Self { Self(rawValue: "Canada/Pacific") }
    public static var canadaSaskatchewan: Self { Self(rawValue: "Canada/Saskatchewan") }
    public static var canadaYukon: Self { Self(rawValue: "Canada/Yukon") }
    public static var chileContinental: Self { Self(rawValue: "Chile/Continental") }
    public static var chileEasterIsland: Self { Self(rawValue: "Chile/EasterIsland") }
    public static var cuba: Self { Self(rawValue: "Cuba") }
    public static var eet: Self { Self(rawValue: "EET") }
    public static var est: Self { Self(rawValue: "EST") }
    public static var est5edt: Self { Self(rawValue: "EST5EDT") }
    public static var egypt: Self { Self(rawValue: "Egypt") }
    public static var eire: Self { Self(rawValue: "Eire") }
    public static var etcGMT: Self { Self(rawValue: "Etc/GMT") }
    public static var etcGMTPlus0: Self { Self(rawValue: "Etc/GMT+0") }
    public static var etcGMTPlus1: Self { Self(rawValue: "Etc/GMT+1") }
    public static var etcGMTPlus10: Self { Self(rawValue: "Etc/GMT+10") }
    public static var etcGMTPlus11: Self { Self(rawValue: "Etc/GMT+11") }
    public static var etcGMTPlus12: Self { Self(rawValue: "Etc/GMT+12") }
    public static var etcGMTPlus2: Self { Self(rawValue: "Etc/GMT+2") }
    public static var etcGMTPlus3: Self { Self(rawValue: "Etc/GMT+3") }
    public static var etcGMTPlus4: Self { Self(rawValue: "Etc/GMT+4") }
    public static var etcGMTPlus5: Self { Self(rawValue: "Etc/GMT+5") }
    public static var etcGMTPlus6: Self { Self(rawValue: "Etc/GMT+6") }
    public static var etcGMTPlus7: Self { Self(rawValue: "Etc/GMT+7") }
    public static var etcGMTPlus8: Self { Self(rawValue: "Etc/GMT+8") }
    public static var etcGMTPlus9: Self { Self(rawValue: "Etc/GMT+9") }
    public static var etcGMT0: Self { Self(rawValue: "Etc/GMT-0") }
    public static var etcGMT1: Self { Self(rawValue: "Etc/GMT-1") }
    public static var etcGMT10: Self { Self(rawValue: "Etc/GMT-10") }
    public static var etcGMT11: Self { Self(rawValue: "Etc/GMT-11") }
    public static var etcGMT12: Self { Self(rawValue: "Etc/GMT-12") }
    public static var etcGMT13: Self { Self(rawValue: "Etc/GMT-13") }
    public static var etcGMT14: Self { Self(rawValue: "Etc/GMT-14") }
    public static var etcGMT2: Self { Self(rawValue: "Etc/GMT-2") }
    public static var etcGMT3: Self { Self(rawValue: "Etc/GMT-3") }
    public static var etcGMT4: Self { Self(rawValue: "Etc/GMT-4") }
    public static var etcGMT5: Self { Self(rawValue: "Etc/GMT-5") }
    public static var etcGMT6: Self { Self(rawValue: "Etc/GMT-6") }
    public static var etcGMT7: Self { Self(rawValue: "Etc/GMT-7") }
    public static var etcGMT8: Self { Self(rawValue: "Etc/GMT-8") }
    public static var etcGMT9: Self { Self(rawValue: "Etc/GMT-9") }
    public static var etcGmt0: Self { Self(rawValue: "Etc/GMT0") }
    public static var etcGreenwich: Self { Self(rawValue: "Etc/Greenwich") }
    public static var etcUCT: Self { Self(rawValue: "Etc/UCT") }
    public static var etcUTC: Self { Self(rawValue: "Etc/UTC") }
    public static var etcUniversal: Self { Self(rawValue: "Etc/Universal") }
    public static var etcZulu: Self { Self(rawValue: "Etc/Zulu") }
    public static var europeAmsterdam: Self { Self(rawValue: "Europe/Amsterdam") }
    public static var europeAndorra: Self { Self(rawValue: "Europe/Andorra") }
    public static var europeAstrakhan: Self { Self(rawValue: "Europe/Astrakhan") }
    public static var europeAthens: Self { Self(rawValue: "Europe/Athens") }
    public static var europeBelfast: Self { Self(rawValue: "Europe/Belfast") }
    public static var europeBelgrade: Self { Self(rawValue: "Europe/Belgrade") }
    public static var europeBerlin: Self { Self(rawValue: "Europe/Berlin") }
    public static var europeBratislava: Self { Self(rawValue: "Europe/Bratislava") }
    public static var europeBrussels: Self { Self(rawValue: "Europe/Brussels") }
    public static var europeBucharest: Self { Self(rawValue: "Europe/Bucharest") }
    public static var europeBudapest: Self { Self(rawValue: "Europe/Budapest") }
    public static var europeBusingen: Self { Self(rawValue: "Europe/Busingen") }
    public static var europeChisinau: Self { Self(rawValue: "Europe/Chisinau") }
    public static var europeCopenhagen: Self { Self(rawValue: "Europe/Copenhagen") }
    public static var europeDublin: Self { Self(rawValue: "Europe/Dublin") }
    public static var europeGibraltar: Self { Self(rawValue: "Europe/Gibraltar") }
    public static var europeGuernsey: Self { Self(rawValue: "Europe/Guernsey") }
    public static var europeHelsinki: Self { Self(rawValue: "Europe/Helsinki") }
    public static var europeIsleOfMan: Self { Self(rawValue: "Europe/Isle_of_Man") }
    public static var europeIstanbul: Self { Self(rawValue: "Europe/Istanbul") }
    public static var europeJersey: Self { Self(rawValue: "Europe/Jersey") }
    public static var europeKaliningrad: Self { Self(rawValue: "Europe/Kaliningrad") }
    public static var europeKiev: Self { Self(rawValue: "Europe/Kiev") }
    public static var europeKirov: Self { Self(rawValue: "Europe/Kirov") }
    public static var europeKyiv: Self { Self(rawValue: "Europe/Kyiv") }
    public static var europeLisbon: Self { Self(rawValue: "Europe/Lisbon") }
    public static var europeLjubljana: Self { Self(rawValue: "Europe/Ljubljana") }
    public static var europeLondon: Self { Self(rawValue: "Europe/London") }
    public static var europeLuxembourg: Self { Self(rawValue: "Europe/Luxembourg") }
    public static var europeMadrid: Self { Self(rawValue: "Europe/Madrid") }
    public static var europeMalta: Self { Self(rawValue: "Europe/Malta") }
    public static var europeMariehamn: Self { Self(rawValue: "Europe/Mariehamn") }
    public static var europeMinsk: Self { Self(rawValue: "Europe/Minsk") }
    public static var europeMonaco: Self { Self(rawValue: "Europe/Monaco") }
    public static var europeMoscow: Self { Self(rawValue: "Europe/Moscow") }
    public static var europeNicosia: Self { Self(rawValue: "Europe/Nicosia") }
    public static var europeOslo: Self { Self(rawValue: "Europe/Oslo") }
    public static var europeParis: Self { Self(rawValue: "Europe/Paris") }
    public static var europePodgorica: Self { Self(rawValue: "Europe/Podgorica") }
    public static var europePrague: Self { Self(rawValue: "Europe/Prague") }
    public static var europeRiga: Self { Self(rawValue: "Europe/Riga") }
    public static var europeRome: Self { Self(rawValue: "Europe/Rome") }
    public static var europeSamara: Self { Self(rawValue: "Europe/Samara") }
    public static var europeSanMarino: Self { Self(rawValue: "Europe/San_Marino") }
    public static var europeSarajevo: Self { Self(rawValue: "Europe/Sarajevo") }
    public static var europeSaratov: Self { Self(rawValue: "Europe/Saratov") }
    public static var europeSimferopol: Self { Self(rawValue: "Europe/Simferopol") }
    public static var europeSkopje: Self { Self(rawValue: "Europe/Skopje") }
    public static var europeSofia: Self { Self(rawValue: "Europe/Sofia") }
    public static var europeStockholm: Self { Self(rawValue: "Europe/Stockholm") }
    public static var europeTallinn: Self { Self(rawValue: "Europe/Tallinn") }
    public static var europeTirane: Self { Self(rawValue: "Europe/Tirane") }
    public static var europeTiraspol: Self { Self(rawValue: "Europe/Tiraspol") }
    public static var europeUlyanovsk: Self { Self(rawValue: "Europe/Ulyanovsk") }
    public static var europeUzhgorod: Self { Self(rawValue: "Europe/Uzhgorod") }
    public static var europeVaduz: Self { Self(rawValue: "Europe/Vaduz") }
    public static var europeVatican: Self { Self(rawValue: "Europe/Vatican") }
    public static var europeVienna: Self { Self(rawValue: "Europe/Vienna") }
    public static var europeVilnius: Self { Self(rawValue: "Europe/Vilnius") }
    public static var europeVolgograd: Self { Self(rawValue: "Europe/Volgograd") }
    public static var europeWarsaw: Self { Self(rawValue: "Europe/Warsaw") }
    public static var europeZagreb: Self { Self(rawValue: "Europe/Zagreb") }
    public static var europeZaporozhye: Self { Self(rawValue: "Europe/Zaporozhye") }
    public static var europeZurich: Self { Self(rawValue: "Europe/Zurich") }
    public static var gb: Self { Self(rawValue: "GB") }
    public static var gbEire: Self { Self(rawValue: "GB-Eire") }
    public static var gmt: Self { Self(rawValue: "GMT") }
    public static var gmtPlus0: Self { Self(rawValue: "GMT+0") }
    public static var gmt0Dashed: Self { Self(rawValue: "GMT-0") }
    public static var gmt0: Self { Self(rawValue: "GMT0") }
    public static var greenwich: Self { Self(rawValue: "Greenwich") }
    public static var hst: Self { Self(rawValue: "HST") }
    public static var hongkong: Self { Self(rawValue: "Hongkong") }
    public static var iceland: Self { Self(rawValue: "Iceland") }
    public static var indianAntananarivo: Self { Self(rawValue: "Indian/Antananarivo") }
    public static var indianChagos: Self { Self(rawValue: "Indian/Chagos") }
    public static var indianChristmas: Self { Self(rawValue: "Indian/Christmas") }
    public static var indianCocos: Self { Self(rawValue: "Indian/Cocos") }
    public static var indianComoro: Self { Self(rawValue: "Indian/Comoro") }
    public static var indianKerguelen: Self { Self(rawValue: "Indian/Kerguelen") }
    public static var indianMahe: Self { Self(rawValue: "Indian/Mahe") }
    public static var indianMaldives: Self { Self(rawValue: "Indian/Maldives") }
    public static var indianMauritius: Self { Self(rawValue: "Indian/Mauritius") }
    public static var indianMayotte: Self { Self(rawValue: "Indian/Mayotte") }
    public static var indianReunion: Self { Self(rawValue: "Indian/Reunion") }
    public static var iran: Self { Self(rawValue: "Iran") }
    public static var israel: Self { Self(rawValue: "Israel") }
    public static var jamaica: Self { Self(rawValue: "Jamaica") }
    public static var japan: Self { Self(rawValue: "Japan") }
    public static var kwajalein: Self { Self(rawValue: "Kwajalein") }
    public static var libya: Self { Self(rawValue: "Libya") }
    public static var met: Self { Self(rawValue: "MET") }
    public static var mst: Self { Self(rawValue: "MST") }
    public static var mst7mdt: Self { Self(rawValue: "MST7MDT") }
    public static var mexicoBajaNorte: Self { Self(rawValue: "Mexico/BajaNorte") }
    public static var mexicoBajaSur: Self { Self(rawValue: "Mexico/BajaSur") }
    public static var mexicoGeneral: Self { Self(rawValue: "Mexico/General") }
    public static var nz: Self { Self(rawValue: "NZ") }
    public static var nzChat: Self { Self(rawValue: "NZ-CHAT") }
    public static var navajo: Self { Self(rawValue: "Navajo") }
    public static var prc: Self { Self(rawValue: "PRC") }
    public static var pst8pdt: Self { Self(rawValue: "PST8PDT") }
    public static var pacificApia: Self { Self(rawValue: "Pacific/Apia") }
    public static var pacificAuckland: Self { Self(rawValue: "Pacific/Auckland") }
    public static var pacificBougainville: Self { Self(rawValue: "Pacific/Bougainville") }
    public static var pacificChatham: Self { Self(rawValue: "Pacific/Chatham") }
    public static var pacificChuuk: Self { Self(rawValue: "Pacific/Chuuk") }
    public static var pacificEaster: Self { Self(rawValue: "Pacific/Easter") }
    public static var pacificEfate: Self { Self(rawValue: "Pacific/Efate") }
    public static var pacificEnderbury: Self { Self(rawValue: "Pacific/Enderbury") }
    public static var pacificFakaofo: Self { Self(rawValue: "Pacific/Fakaofo") }
    public static var pacificFiji: Self { Self(rawValue: "Pacific/Fiji") }
    public static var pacificFunafuti: Self { Self(rawValue: "Pacific/Funafuti") }
    public static var pacificGalapagos: Self { Self(rawValue: "Pacific/Galapagos") }
    public static var pacificGambier: Self { Self(rawValue: "Pacific/Gambier") }
    public static var pacificGuadalcanal: Self { Self(rawValue: "Pacific/Guadalcanal") }
    public static var pacificGuam: Self { Self(rawValue: "Pacific/Guam") }
    public static var pacificHonolulu: Self { Self(rawValue: "Pacific/Honolulu") }
    public static var pacificJohnston: Self { Self(rawValue: "Pacific/Johnston") }
    public static var pacificKanton: Self { Self(rawValue: "Pacific/Kanton") }
    public static var pacificKiritimati: Self { Self(rawValue: "Pacific/Kiritimati") }
    public static var pacificKosrae: Self { Self(rawValue: "Pacific/Kosrae") }
    public static var pacificKwajalein: Self { Self(rawValue: "Pacific/Kwajalein") }
    public static var pacificMajuro: Self { Self(rawValue: "Pacific/Majuro") }
    public static var pacificMarquesas: Self { Self(rawValue: "Pacific/Marquesas") }
    public static var pacificMidway: Self { Self(rawValue: "Pacific/Midway") }
    public static var pacificNauru: Self { Self(rawValue: "Pacific/Nauru") }
    public static var pacificNiue: Self { Self(rawValue: "Pacific/Niue") }
    public static var pacificNorfolk: Self { Self(rawValue: "Pacific/Norfolk") }
    public static var pacificNoumea: Self { Self(rawValue: "Pacific/Noumea") }
    public static var pacificPagoPago: Self { Self(rawValue: "Pacific/Pago_Pago") }
    public static var pacificPalau: Self { Self(rawValue: "Pacific/Palau") }
    public static var pacificPitcairn: Self { Self(rawValue: "Pacific/Pitcairn") }
    public static var pacificPohnpei: Self { Self(rawValue: "Pacific/Pohnpei") }
    public static var pacificPonape: Self { Self(rawValue: "Pacific/Ponape") }
    public static var pacificPortMoresby: Self { Self(rawValue: "Pacific/Port_Moresby") }
    public static var pacificRarotonga: Self { Self(rawValue: "Pacific/Rarotonga") }
    public static var pacificSaipan: Self { Self(rawValue: "Pacific/Saipan") }
    public static var pacificSamoa: Self { Self(rawValue: "Pacific/Samoa") }
    public static var pacificTahiti: Self { Self(rawValue: "Pacific/Tahiti") }
    public static var pacificTarawa: Self { Self(rawValue: "Pacific/Tarawa") }
    public static var pacificTongatapu: Self { Self(rawValue: "Pacific/Tongatapu") }
    public static var pacificTruk: Self { Self(rawValue: "Pacific/Truk") }
    public static var pacificWake: Self { Self(rawValue: "Pacific/Wake") }
    public static var pacificWallis: Self { Self(rawValue: "Pacific/Wallis") }
    public static var pacificYap: Self { Self(rawValue: "Pacific/Yap") }
    public static var poland: Self { Self(rawValue: "Poland") }
    public static var portugal: Self { Self(rawValue: "Portugal") }
    public static var roc: Self { Self(rawValue: "ROC") }
    public static var rok: Self { Self(rawValue: "ROK") }
    public static var singapore: Self { Self(rawValue: "Singapore") }
    public static var turkey: Self { Self(rawValue: "Turkey") }
    public static var uct: Self { Self(rawValue: "UCT") }
    public static var usAlaska: Self { Self(rawValue: "US/Alaska") }
    public static var usAleutian: Self { Self(rawValue: "US/Aleutian") }
    public static var usArizona: Self { Self(rawValue: "US/Arizona") }
    public static var usCentral: Self { Self(rawValue: "US/Central") }
    public static var usEastIndiana: Self { Self(rawValue: "US/East-Indiana") }
    public static var usEastern: Self { Self(rawValue: "US/Eastern") }
    public static var usHawaii: Self { Self(rawValue: "US/Hawaii") }
    public static var usIndianaStarke: Self { Self(rawValue: "US/Indiana-Starke") }
    public static var usMichigan: Self { Self(rawValue: "US/Michigan") }
    public static var usMountain: Self { Self(rawValue: "US/Mountain") }
    public static var usPacific: Self { Self(rawValue: "US/Pacific") }
    public static var usSamoa: Self { Self(rawValue: "US/Samoa") }
    public static var utc: Self { Self(rawValue: "UTC") }

    public static var allCases: [Self] { [
        .africaAbidjan,
        .africaAccra,
        .africaAddisAbaba,
        .africaAlgiers,
        .africaAsmara,
        .africaAsmera,
        .africaBamako,
        .africaBangui,
        .africaBanjul,
        .africaBissau,
        .africaBlantyre,
        .africaBrazzaville,
        .africaBujumbura,
        .africaCairo,
        .africaCasablanca,
        .africaCeuta,
        .africaConakry,
        .africaDakar,
        .africaDarEsSalaam,
        .africaDjibouti,
        .africaDouala,
        .africaElAaiun,
        .africaFreetown,
        .africaGaborone,
        .africaHarare,
        .africaJohannesburg,
        .africaJuba,
        .africaKampala,
        .africaKhartoum,
        .africaKigali,
        .africaKinshasa,
        .africaLagos,
        .africaLibreville,
        .africaLome,
        .africaLuanda,
        .africaLubumbashi,
        .africaLusaka,
        .africaMalabo,
        .africaMaputo,
        .africaMaseru,
        .africaMbabane,
        .africaMogadishu,
        .africaMonrovia,
        .africaNairobi,
        .africaNdjamena,
        .africaNiamey,
        .africaNouakchott,
        .africaOuagadougou,
        .africaPortoNovo,
        .africaSaoTome,
        .africaTimbuktu,
        .africaTripoli,
        .africaTunis,
        .africaWindhoek,
        .americaAdak,
        .americaAnchorage,
        .americaAnguilla,
        .americaAntigua,
        .americaAraguaina,
        .americaArgentinaBuenosAires,
        .americaArgentinaCatamarca,
        .americaArgentinaComodRivadavia,
        .americaArgentinaCordoba,
        .americaArgentinaJujuy,
        .americaArgentinaLaRioja,
        .americaArgentinaMendoza,
        .americaArgentinaRioGallegos,
        .americaArgentinaSalta,
        .americaArgentinaSanJuan,
        .americaArgentinaSanLuis,
        .americaArgentinaTucuman,
        .americaArgentinaUshuaia,
        .americaAruba,
        .americaAsuncion,
        .americaAtikokan,
        .americaAtka,
        .americaBahia,
        .americaBahiaBanderas,
        .americaBarbados,
        .americaBelem,
        .americaBelize,
        .americaBlancSablon,
        .americaBoaVista,
        .americaBogota,
        .americaBoise,
        .americaBuenosAires,
        .americaCambridgeBay,
        .americaCampoGrande,
        .americaCancun,
        .americaCaracas,
        .americaCatamarca,
        .americaCayenne,
        .americaCayman,
        .americaChicago,
        .americaChihuahua,
        .americaCiudadJuarez,
        .americaCoralHarbour,
        .americaCordoba,
        .americaCostaRica,
        .americaCoyhaique,
        .americaCreston,
        .americaCuiaba,
        .americaCuracao,
        .americaDanmarkshavn,
        .americaDawson,
        .americaDawsonCreek,
        .americaDenver,
        .americaDetroit,
        .americaDominica,
        .americaEdmonton,
        .americaEirunepe,
        .americaElSalvador,
        .americaEnsenada,
        .americaFortNelson,
        .americaFortWayne,
        .americaFortaleza,
        .americaGlaceBay,
        .americaGodthab,
        .americaGooseBay,
        .americaGrandTurk,
        .americaGrenada,
        .americaGuadeloupe,
        .americaGuatemala,
        .americaGuayaquil,
        .americaGuyana,
        .americaHalifax,
        .americaHavana,
        .americaHermosillo,
        .americaIndianaIndianapolis,
        .americaIndianaKnox,
        .americaIndianaMarengo,
        .americaIndianaPetersburg,
        .americaIndianaTellCity,
        .americaIndianaVevay,
        .americaIndianaVincennes,
        .americaIndianaWinamac,
        .americaIndianapolis,
        .americaInuvik,
        .americaIqaluit,
        .americaJamaica,
        .americaJujuy,
        .americaJuneau,
        .americaKentuckyLouisville,
        .americaKentuckyMonticello,
        .americaKnoxIN,
        .americaKralendijk,
        .americaLaPaz,
        .americaLima,
        .americaLosAngeles,
        .americaLouisville,
        .americaLowerPrinces,
        .americaMaceio,
        .americaManagua,
        .americaManaus,
        .americaMarigot,
        .americaMartinique,
        .americaMatamoros,
        .americaMazatlan,
        .americaMendoza,
        .americaMenominee,
        .americaMerida,
        .americaMetlakatla,
        .americaMexicoCity,
        .americaMiquelon,
        .americaMoncton,
        .americaMonterrey,
        .americaMontevideo,
        .americaMontreal,
        .americaMontserrat,
        .americaNassau,
        .americaNewYork,
        .americaNipigon,
        .americaNome,
        .americaNoronha,
        .americaNorthDakotaBeulah,
        .americaNorthDakotaCenter,
        .americaNorthDakotaNewSalem,
        .americaNuuk,
        .americaOjinaga,
        .americaPanama,
        .americaPangnirtung,
        .americaParamaribo,
        .americaPhoenix,
        .americaPortAuPrince,
        .americaPortOfSpain,
        .americaPortoAcre,
        .americaPortoVelho,
        .americaPuertoRico,
        .americaPuntaArenas,
        .americaRainyRiver,
        .americaRankinInlet,
        .americaRecife,
        .americaRegina,
        .americaResolute,
        .americaRioBranco,
        .americaRosario,
        .americaSantaIsabel,
        .americaSantarem,
        .americaSantiago,
        .americaSantoDomingo,
        .americaSaoPaulo,
        .americaScoresbysund,
        .americaShiprock,
        .americaSitka,
        .americaStBarthelemy,
        .americaStJohns,
        .americaStKitts,
        .americaStLucia,
        .americaStThomas,
        .americaStVincent,
        .americaSwiftCurrent,
        .americaTegucigalpa,
        .americaThule,
        .americaThunderBay,
        .americaTijuana,
        .americaToronto,
        .americaTortola,
        .americaVancouver,
        .americaVirgin,
        .americaWhitehorse,
        .americaWinnipeg,
        .americaYakutat,
        .americaYellowknife,
        .antarcticaCasey,
        .antarcticaDavis,
        .antarcticaDumontDUrville,
        .antarcticaMacquarie,
        .antarcticaMawson,
        .antarcticaMcMurdo,
        .antarcticaPalmer,
        .antarcticaRothera,
        .antarcticaSouthPole,
        .antarcticaSyowa,
        .antarcticaTroll,
        .antarcticaVostok,
        .arcticLongyearbyen,
        .asiaAden,
        .asiaAlmaty,
        .asiaAmman,
        .asiaAnadyr,
        .asiaAqtau,
        .asiaAqtobe,
        .asiaAshgabat,
        .asiaAshkhabad,
        .asiaAtyrau,
        .asiaBaghdad,
        .asiaBahrain,
        .asiaBaku,
        .asiaBangkok,
        .asiaBarnaul,
        .asiaBeirut,
        .asiaBishkek,
        .asiaBrunei,
        .asiaCalcutta,
        .asiaChita,
        .asiaChoibalsan,
        .asiaChongqing,
        .asiaChungking,
        .asiaColombo,
        .asiaDacca,
        .asiaDamascus,
        .asiaDhaka,
        .asiaDili,
        .asiaDubai,
        .asiaDushanbe,
        .asiaFamagusta,
        .asiaGaza,
        .asiaHarbin,
        .asiaHebron,
        .asiaHoChiMinh,
        .asiaHongKong,
        .asiaHovd,
        .asiaIrkutsk,
        .asiaIstanbul,
        .asiaJakarta,
        .asiaJayapura,
        .asiaJerusalem,
        .asiaKabul,
        .asiaKamchatka,
        .asiaKarachi,
        .asiaKashgar,
        .asiaKathmandu,
        .asiaKatmandu,
        .asiaKhandyga,
        .asiaKolkata,
        .asiaKrasnoyarsk,
        .asiaKualaLumpur,
        .asiaKuching,
        .asiaKuwait,
        .asiaMacao,
        .asiaMacau,
        .asiaMagadan,
        .asiaMakassar,
        .asiaManila,
        .asiaMuscat,
        .asiaNicosia,
        .asiaNovokuznetsk,
        .asiaNovosibirsk,
        .asiaOmsk,
        .asiaOral,
        .asiaPhnomPenh,
        .asiaPontianak,
        .asiaPyongyang,
        .asiaQatar,
        .asiaQostanay,
        .asiaQyzylorda,
        .asiaRangoon,
        .asiaRiyadh,
        .asiaSaigon,
        .asiaSakhalin,
        .asiaSamarkand,
        .asiaSeoul,
        .asiaShanghai,
        .asiaSingapore,
        .asiaSrednekolymsk,
        .asiaTaipei,
        .asiaTashkent,
        .asiaTbilisi,
        .asiaTehran,
        .asiaTelAviv,
        .asiaThimbu,
        .asiaThimphu,
        .asiaTokyo,
        .asiaTomsk,
        .asiaUjungPandang,
        .asiaUlaanbaatar,
        .asiaUlanBator,
        .asiaUrumqi,
        .asiaUstNera,
        .asiaVientiane,
        .asiaVladivostok,
        .asiaYakutsk,
        .asiaYangon,
        .asiaYekaterinburg,
        .asiaYerevan,
        .atlanticAzores,
        .atlanticBermuda,
        .atlanticCanary,
        .atlanticCapeVerde,
        .atlanticFaeroe,
        .atlanticFaroe,
        .atlanticJanMayen,
        .atlanticMadeira,
        .atlanticReykjavik,
        .atlanticSouthGeorgia,
        .atlanticStHelena,
        .atlanticStanley,
        .australiaACT,
        .australiaAdelaide,
        .australiaBrisbane,
        .australiaBrokenHill,
        .australiaCanberra,
        .australiaCurrie,
        .australiaDarwin,
        .australiaEucla,
        .australiaHobart,
        .australiaLHI,
        .australiaLindeman,
        .australiaLordHowe,
        .australiaMelbourne,
        .australiaNSW,
        .australiaNorth,
        .australiaPerth,
        .australiaQueensland,
        .australiaSouth,
        .australiaSydney,
        .australiaTasmania,
        .australiaVictoria,
        .australiaWest,
        .australiaYancowinna,
        .brazilAcre,
        .brazilDeNoronha,
        .brazilEast,
        .brazilWest,
        .cet,
        .cst6cdt,
        .canadaAtlantic,
        .canadaCentral,
        .canadaEastern,
        .canadaMountain,
        .canadaNewfoundland,
        .canadaPacific,
        .canadaSaskatchewan,
        .canadaYukon,
        .chileContinental,
        .chileEasterIsland,
        .cuba,
        .eet,
        .est,
        .est5edt,
        .egypt,
        .eire,
        .etcGMT,
        .etcGMTPlus0,
        .etcGMTPlus1,
        .etcGMTPlus10,
        .etcGMTPlus11,
        .etcGMTPlus12,
        .etcGMTPlus2,
        .etcGMTPlus3,
        .etcGMTPlus4,
        .etcGMTPlus5,
        .etcGMTPlus6,
        .etcGMTPlus7,
        .etcGMTPlus8,
        .etcGMTPlus9,
        .etcGMT0,
        .etcGMT1,
        .etcGMT10,
        .etcGMT11,
        .etcGMT12,
        .etcGMT13,
        .etcGMT14,
        .etcGMT2,
        .etcGMT3,
        .etcGMT4,
        .etcGMT5,
        .etcGMT6,
        .etcGMT7,
        .etcGMT8,
        .etcGMT9,
        .etcGmt0,
        .etcGreenwich,
        .etcUCT,
        .etcUTC,
        .etcUniversal,
        .etcZulu,
        .europeAmsterdam,
        .europeAndorra,
        .europeAstrakhan,
        .europeAthens,
        .europeBelfast,
        .europeBelgrade,
        .europeBerlin,
        .europeBratislava,
        .europeBrussels,
        .europeBucharest,
        .europeBudapest,
        .europeBusingen,
        .europeChisinau,
        .europeCopenhagen,
        .europeDublin,
        .europeGibraltar,
        .europeGuernsey,
        .europeHelsinki,
        .europeIsleOfMan,
        .europeIstanbul,
        .europeJersey,
        .europeKaliningrad,
        .europeKiev,
        .europeKirov,
        .europeKyiv,
        .europeLisbon,
        .europeLjubljana,
        .europeLondon,
        .europeLuxembourg,
        .europeMadrid,
        .europeMalta,
        .europeMariehamn,
        .europeMinsk,
        .europeMonaco,
        .europeMoscow,
        .europeNicosia,
        .europeOslo,
        .europeParis,
        .europePodgorica,
        .europePrague,
        .europeRiga,
        .europeRome,
        .europeSamara,
        .europeSanMarino,
        .europeSarajevo,
        .europeSaratov,
        .europeSimferopol,
        .europeSkopje,
        .europeSofia,
        .europeStockholm,
        .europeTallinn,
        .europeTirane,
        .europeTiraspol,
        .europeUlyanovsk,
        .europeUzhgorod,
        .europeVaduz,
        .europeVatican,
        .europeVienna,
        .europeVilnius,
        .europeVolgograd,
        .europeWarsaw,
        .europeZagreb,
        .europeZaporozhye,
        .europeZurich,
        .gb,
        .gbEire,
        .gmt,
        .gmtPlus0,
        .gmt0Dashed,
        .gmt0,
        .greenwich,
        .hst,
        .hongkong,
        .iceland,
        .indianAntananarivo,
        .indianChagos,
        .indianChristmas,
        .indianCocos,
        .indianComoro,
        .indianKerguelen,
        .indianMahe,
        .indianMaldives,
        .indianMauritius,
        .indianMayotte,
        .indianReunion,
        .iran,
        .israel,
        .jamaica,
        .japan,
        .kwajalein,
        .libya,
        .met,
        .mst,
        .mst7mdt,
        .mexicoBajaNorte,
        .mexicoBajaSur,
        .mexicoGeneral,
        .nz,
        .nzChat,
        .navajo,
        .prc,
        .pst8pdt,
        .pacificApia,
        .pacificAuckland,
        .pacificBougainville,
        .pacificChatham,
        .pacificChuuk,
        .pacificEaster,
        .pacificEfate,
        .pacificEnderbury,
        .pacificFakaofo,
        .pacificFiji,
        .pacificFunafuti,
        .pacificGalapagos,
        .pacificGambier,
        .pacificGuadalcanal,
        .pacificGuam,
        .pacificHonolulu,
        .pacificJohnston,
        .pacificKanton,
        .pacificKiritimati,
        .pacificKosrae,
        .pacificKwajalein,
        .pacificMajuro,
        .pacificMarquesas,
        .pacificMidway,
        .pacificNauru,
        .pacificNiue,
        .pacificNorfolk,
        .pacificNoumea,
        .pacificPagoPago,
        .pacificPalau,
        .pacificPitcairn,
        .pacificPohnpei,
        .pacificPonape,
        .pacificPortMoresby,
        .pacificRarotonga,
        .pacificSaipan,
        .pacificSamoa,
        .pacificTahiti,
        .pacificTarawa,
        .pacificTongatapu,
        .pacificTruk,
        .pacificWake,
        .pacificWallis,
        .pacificYap,
        .poland,
        .portugal,
        .roc,
        .rok,
        .singapore,
        .turkey,
        .uct,
        .usAlaska,
        .usAleutian,
        .usArizona,
        .usCentral,
        .usEastIndiana,
        .usEastern,
        .usHawaii,
        .usIndianaStarke,
        .usMichigan,
        .usMountain,
        .usPacific,
        .usSamoa,
        .utc
    ] }
}

import 'stadtbausteine/components/waste-calendar.js';

import 'stadtbausteine/themes/base.css';
import 'stadtbausteine/components/waste-calendar.js';

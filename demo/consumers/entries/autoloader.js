import 'stadtbausteine';
